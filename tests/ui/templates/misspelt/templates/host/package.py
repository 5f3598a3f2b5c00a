# {{ version }}
