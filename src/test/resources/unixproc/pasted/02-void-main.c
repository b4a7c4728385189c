#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void main() {
	puts("falls off the end");
}
