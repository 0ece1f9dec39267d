// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  // The types of lists and tables are asked for directly, not looked up by their written names.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A program that is linked whole and always lies at the same place needs no loader and no
/// relocating of its tables, which would be a quarter of what a start costs. Only as it is shipped:
/// the tests of a debug build preload a clock of their own.
let quickToStart: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-executable", "-Xclang-linker", "-static", "-Xlinker", "-ltinfo"],
    .when(configuration: .release))
]

let templates: [Resource] = [
  .embedInCode("data/plans/quang-hoa.json"),
  .embedInCode("data/plans/dien-bien-phu-tasks.json"),
  .embedInCode("data/plans/dien-bien-phu-launch.json"),
  .embedInCode("data/plans/dien-bien-province.json"),
  .embedInCode("data/plans/sa-dec.json"),
  .embedInCode("data/plans/so-gddt.json"),
  .embedInCode("data/plans/xa.json"),
  .embedInCode("data/holidays.json"),
  .embedInCode("data/levels.json"),
  .embedInCode("data/law.json"),
  .embedInCode("data/certificates.json"),
  .embedInCode("data/sample-schools.csv"),
]

let package = Package(
  name: "thidua",
  products: [
    .executable(name: "thidua", targets: ["thidua"]),
    // Preloaded by tests, to let midnight pass; never shipped.
    .library(name: "FakeClock", type: .dynamic, targets: ["FakeClock"]),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(
      name: "CVterm", path: "Tests/CVterm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]),
    .systemLibrary(name: "CPaper", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CWorkbook", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    library("JSON"),
    library("Writing"),
    library("Campaign", ["JSON", "Templates", "Writing"]),
    .target(
      name: "Templates", exclude: ["data/plans/README.md", "data/plans/plan.schema.json"],
      resources: templates, swiftSettings: strict),
    library("Drafting", ["Campaign", "JSON", "Writing"]),
    library("Store", ["Campaign", "JSON", "Writing"]),
    library("Canvas", ["Writing"]),
    library("Dashboard", ["Campaign", "Canvas", "JSON", "Writing"]),
    library("Reports", ["Campaign", "Canvas", "JSON", "Writing"]),
    library("Terminal", ["CNcurses", "Canvas", "Writing"]),
    library("Workplace", ["Campaign", "Dashboard", "Store", "Templates", "Writing"]),
    .executableTarget(
      name: "thidua",
      dependencies: [
        "Campaign", "Canvas", "Dashboard", "Drafting", "JSON", "Reports", "Store", "Templates",
        "Terminal", "Workplace", "Writing",
      ], swiftSettings: strict, linkerSettings: quickToStart),
    .executableTarget(
      name: "thidua-paper",
      dependencies: [
        "Campaign", "CPaper", "CWorkbook", "CZip", "JSON", "Reports", "Writing",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "thidua-read", dependencies: ["CExpat", "CZip", "JSON", "Writing"],
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Campaign", "Canvas", "Dashboard", "JSON", "Reports", "Store", "Templates", "Workplace",
      ],
      exclude: ["Dashboard/Peers/bare.c"], swiftSettings: strict),

    tests("JSONTests", ["JSON"]),
    .testTarget(
      name: "WritingTests", dependencies: ["Writing"],
      resources: [.embedInCode("Input/syllables.txt")], swiftSettings: strict),
    .testTarget(
      name: "CampaignTests", dependencies: ["Campaign", "JSON", "Templates", "Writing"],
      exclude: ["Obligations/Expected"], swiftSettings: strict),
    .testTarget(
      name: "DraftingTests", dependencies: ["Campaign", "Drafting", "JSON"],
      exclude: ["Documents"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Campaign", "JSON", "Store", "StoreWriter", "Writing"],
      exclude: ["Samples"], swiftSettings: strict),
    .executableTarget(
      name: "StoreWriter", dependencies: ["Campaign", "JSON", "Store"], path: "Tests/StoreWriter",
      swiftSettings: strict),
    tests("CanvasTests", ["Canvas", "Writing"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Campaign", "Canvas", "Dashboard", "JSON", "Reports", "Store", "Templates", "Workplace",
        "Writing",
      ],
      exclude: ["Drawings"], swiftSettings: strict),
    tests("ReportsTests", ["Campaign", "JSON", "Reports", "Templates", "Writing"]),
    tests("ReaderTests", ["JSON", "thidua-read"]),
    tests("TerminalTests", ["Canvas", "Terminal"]),
    tests("HouseTests", ["Campaign"]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Canvas", "Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .target(name: "FakeClock", path: "Tests/FakeClock"),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["Campaign", "CVterm", "JSON", "Store", "TerminalProbe"],
      exclude: [
        "Drafting/mutate.py", "Measures/rates.py", "Register/year.py", "Sheets/offices.py",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
