/* World `demo:items/world-items@0.1.0`, to be filled in. */
#include "world_items.h"

world_items_options_t world_items_run(world_items_engine_t with,
    world_items_list_world_items_call_function_t calls) {
  (void)with;
  (void)calls;
  __builtin_trap();
}

base_shape_t world_items_plot(world_items_list_base_point_t points) {
  (void)points;
  __builtin_trap();
}
