package import Writing

package typealias Phrase = Writing.Phrase
