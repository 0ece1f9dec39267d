import Canvas

/// The drawing of one widget alone in a frame.
func drawing(_ widget: some Widget, _ width: Int, _ height: Int = 1, glyphs: Glyphs = .unicode)
  -> [String]
{
  frame(widget, width, height, glyphs: glyphs).text
}

func frame(_ widget: some Widget, _ width: Int, _ height: Int = 1, glyphs: Glyphs = .unicode)
  -> Frame
{
  var frame = Frame(Size(width, height), glyphs: glyphs)
  frame.draw(widget, in: frame.bounds)
  return frame
}
