/* World `demo:app/two-versions@2.0.0`, to be filled in. */
#include "two_versions.h"

demo_lib_clock_0_2_0_instant_t exports_demo_app_local_2_0_0_later(demo_lib_clock_0_2_0_instant_t than) {
  (void)than;
  __builtin_trap();
}

uint32_t demo_app_local_1_0_0_later(uint32_t than) {
  (void)than;
  __builtin_trap();
}
