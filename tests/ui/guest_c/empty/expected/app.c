/* World `demo:nothing/empty`, to be filled in. */
#include "empty.h"
