#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct __counter_t {
    int value;
    const char *name;
} counter_t;

void init(counter_t *c, const char *name) {
    c->value = 0;
    c->name = name;
}

void increment(counter_t *c) { c->value++; }
void decrement(counter_t *c) { c->value--; }
int get(counter_t *c) { return c->value; }

int main(int argc, char *argv[]) {
    counter_t *c = malloc(sizeof(counter_t));
    assert(c != NULL);
    init(c, "apples");
    for (int i = 0; i < 1000; i++)
        increment(c);
    decrement(c);
    printf("%s: %d\n", c->name, get(c));
    free(c);
    return 0;
}
