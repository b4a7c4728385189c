#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void below(int n);

int main(void) {
	below(3);
	return 0;
}

void below(int n) {
	printf("below %d\n", n);
}
