/// Which beginnings and rhymes Vietnamese syllables are made of.
enum SyllableTable {
  struct Onset {
    let letters: [Letter]
    /// The vowels it is written before: `ngh` stands for `ng` before e, i, y.
    let vowels: [UInt8]
  }

  /// What a syllable that starts with a letter may begin with, the longest first, which leaves
  /// `nghe` to `ngh`; nothing at all comes last.
  static func onsets(from letter: Letter) -> [Onset] {
    onsetsByLetter[letter.base] ?? [Onset(letters: [], vowels: vowels)]
  }

  /// The last row has no place in Vietnamese words but in names such as Krông Nô and Hmông.
  private static let onsets: [Onset] = words(
    """
    ngh
    ch gh gi kh ng nh ph qu th tr
    b c d đ g h k l m n p r s t v x
    kr hm mn ml đr kp
    """
  ).map { Onset(letters: $0, vowels: vowels(after: $0)) }

  private static let onsetsByLetter = Dictionary(grouping: onsets) { $0.letters.first?.base ?? 0 }
    .mapValues { $0.sorted { $0.letters.count > $1.letters.count } }

  private static let vowels = Array("aeiouy".utf8)

  private static func vowels(after onset: [Letter]) -> [UInt8] {
    switch String(decoding: onset.map(\.base), as: UTF8.self) {
    case "c", "ng": Array("aou".utf8)
    case "g": Array("aoui".utf8)
    case "gh", "ngh": Array("eiy".utf8)
    case "qu": Array("aeioy".utf8)
    default: vowels
    }
  }

  /// Vowels with what may follow them. Rhymes in -k occur in names such as Đắk Lắk.
  private static let rhymes: [[Letter]] = words(
    """
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăm ăn ăng ăp ăt ăk
    âc âm ân âng âp ât âu ây âk
    e ec em en eng eo ep et
    ê êch êm ên ênh êp êt êu êk
    i ia ich im in inh ip it iu
    iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot
    oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt
    oe oem oen oeo oet
    ooc oong
    ô ôc ôi ôm ôn ông ôp ôt ôk
    ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uk
    uân uâng uât uây
    uê uêch uên uênh uêt uêu
    uôc uôi uôm uôn uông uôt
    uơ
    uy uya uych uyn uynh uyp uyt uyu
    uyên uyêt
    ư ưa ưc ưi ưm ưn ưng ưt ưu
    ươ ươc ươi ươm ươn ương ươp ươt ươu
    y ych yn ynh yp yt yu
    yêm yên yêng yêt yêu
    """)

  /// The rhymes that begin with a vowel or with a letter made of it.
  static func rhymes(from vowel: Letter) -> [[Letter]] { rhymesByVowel[vowel.base] ?? [] }

  private static let rhymesByVowel = Dictionary(grouping: rhymes) { $0.first?.base ?? 0 }

  private static func words(_ text: String) -> [[Letter]] {
    text.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.compactMap(Letter.init) }
  }
}
