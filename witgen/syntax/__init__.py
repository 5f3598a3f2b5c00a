"""WIT text → syntax tree. The only importer of parsimonious, and only once there is text to parse."""
