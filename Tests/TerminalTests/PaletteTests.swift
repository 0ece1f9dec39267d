import Canvas
import Foundation
import Testing

@testable import Terminal

@Suite struct PaletteTests {
  /// The relative luminance of a colour of xterm's 256, by the W3C's formula.
  private func luminance(_ color: Int16) -> Double {
    let number = Int(color)
    let steps = [0, 95, 135, 175, 215, 255]
    let parts =
      number >= 232
      ? Array(repeating: 8 + (number - 232) * 10, count: 3)
      : [steps[(number - 16) / 36], steps[(number - 16) / 6 % 6], steps[(number - 16) % 6]]
    let linear = parts.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test func everyInkCanBeReadOnTheTerminalsOwnBackground() {
    for (theme, backgrounds) in [(Theme.dark, [0.0]), (.light, [1.0]), (.unknown, [0.0, 1.0])] {
      let palette = ColourPalette(depth: .many, theme: theme)
      for ink in Ink.allCases {
        let color = palette.paint(Style(ink)).foreground
        if color < 0 { continue }
        for background in backgrounds {
          let needed = ink == .ghost || ink == .border ? 2.8 : 3.4
          #expect(contrast(luminance(color), background) >= needed, "\(theme) \(ink) \(background)")
        }
      }
    }
  }

  @Test func everyInkCanBeReadOnEveryGround() {
    for theme in [Theme.dark, .light, .unknown] {
      let palette = ColourPalette(depth: .many, theme: theme)
      for ground in Ground.allCases where ground != .none {
        for ink in Ink.allCases {
          let paint = palette.paint(Style(ink, on: ground))
          let needed = ink == .ghost || ink == .border ? 2.8 : 3.4
          #expect(
            contrast(luminance(paint.foreground), luminance(paint.background)) >= needed,
            "\(theme) \(ink) on \(ground)")
        }
      }
    }
  }

  @Test func whatIsSelectedShowsOnEveryTerminal() {
    for depth in [ColourPalette.Depth.none, .eight, .sixteen, .many] {
      let palette = ColourPalette(depth: depth, theme: .unknown)
      let looks = [Ground.none, .selected, .selectedFaint].map {
        palette.paint(Style(.plain, on: $0))
      }
      #expect(looks[0] != looks[1] && looks[1] != looks[2] && looks[0] != looks[2])
    }
  }

  @Test func withoutColoursThereAreNone() {
    let palette = ColourPalette(
      depth: ColourPalette.Depth(colors: 256, isWanted: false), theme: .dark)
    for ink in Ink.allCases {
      for ground in Ground.allCases {
        let paint = palette.paint(Style(ink, on: ground))
        #expect(paint.foreground == -1 && paint.background == -1)
      }
    }
    #expect(palette.paint(.bad).attributes == .bold)
    #expect(palette.paint(Style(.plain, on: .bar).reversed).attributes == [])
  }

  @Test func eightColoursAreEnough() {
    let palette = ColourPalette(
      depth: ColourPalette.Depth(colors: 8, isWanted: true), theme: .unknown)
    for ink in Ink.allCases {
      for ground in Ground.allCases {
        let paint = palette.paint(Style(ink, on: ground))
        #expect(paint.foreground < 8 && paint.background < 8)
        #expect(paint.foreground < 0 || paint.foreground != paint.background)
      }
    }
  }
}
