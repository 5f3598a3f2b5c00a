/* World `demo:both/both-ways@0.1.0`, to be filled in. */
#include "both_ways.h"

/* What a resource `node` consists of. */
struct exports_graph_node {
  char nothing_yet;
};

/* What a resource `net` consists of. */
struct exports_graph_net {
  char nothing_yet;
};

exports_graph_own_node_t exports_graph_node_new(both_ways_string_t label) {
  (void)label;
  __builtin_trap();
}

both_ways_string_t exports_graph_node_label(exports_graph_node_t *self) {
  (void)self;
  __builtin_trap();
}

void exports_graph_node_link(exports_graph_node_t *self, exports_graph_node_t *to) {
  (void)self;
  (void)to;
  __builtin_trap();
}

bool exports_graph_node_same(exports_graph_node_t *a, exports_graph_node_t *b) {
  (void)a;
  (void)b;
  __builtin_trap();
}

both_ways_result_exports_graph_own_net_exports_graph_failure_t exports_graph_net_new(void) {
  __builtin_trap();
}

both_ways_result_none_option_exports_graph_own_net_t exports_graph_net_by_option(exports_graph_net_t *self) {
  (void)self;
  __builtin_trap();
}

both_ways_result_none_list_result_exports_graph_failure_ex_695382e4_t exports_graph_net_by_list(exports_graph_net_t *self) {
  (void)self;
  __builtin_trap();
}

both_ways_result_none_tuple3_exports_graph_own_net_option_86c4d380_t exports_graph_net_by_tuple(exports_graph_net_t *self) {
  (void)self;
  __builtin_trap();
}

both_ways_result_exports_graph_edge_exports_graph_place_t exports_graph_first(both_ways_list_exports_graph_edge_t edges) {
  (void)edges;
  __builtin_trap();
}

exports_graph_nodes_t exports_graph_visit(exports_graph_nodes_t all, exports_graph_node_t *last) {
  (void)all;
  (void)last;
  __builtin_trap();
}

exports_graph_spot_t exports_graph_move(exports_graph_spot_t there) {
  (void)there;
  __builtin_trap();
}

/* Called when nobody has a handle of this `node` any more. */
void exports_graph_node_free(exports_graph_node_t *self) {
  (void)self;
  __builtin_trap();
}

/* Called when nobody has a handle of this `net` any more. */
void exports_graph_net_free(exports_graph_net_t *self) {
  (void)self;
  __builtin_trap();
}

both_ways_result_list_exports_walk_step_exports_graph_own_node_t exports_walk_walk(exports_graph_node_t *start,
    both_ways_list_exports_walk_step_t steps) {
  (void)start;
  (void)steps;
  __builtin_trap();
}

/* What a resource `page` consists of. */
struct report_page {
  char nothing_yet;
};

both_ways_string_t report_tell(exports_graph_own_node_t about) {
  (void)about;
  __builtin_trap();
}

both_ways_option_report_own_page_t report_page_next(report_page_t *self) {
  (void)self;
  __builtin_trap();
}

both_ways_list_report_book_t report_read(report_book_t b) {
  (void)b;
  __builtin_trap();
}

/* Called when nobody has a handle of this `page` any more. */
void report_page_free(report_page_t *self) {
  (void)self;
  __builtin_trap();
}
