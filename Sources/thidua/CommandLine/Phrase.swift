import Writing

typealias Phrase = Writing.Phrase
