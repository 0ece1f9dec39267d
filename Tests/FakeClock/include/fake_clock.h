// Nothing to call: the library stands in for the C library's clock where a test preloads it.
