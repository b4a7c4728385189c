#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#define F

int main(void) {
#if 0
	puts("left out");
#endif
#ifdef F
	puts("chosen");
#else
	puts("not chosen");
#endif
#ifndef F
	puts("nor this");
#endif
	return 0;
}
