#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
	printf("a\n");
	sleep(1);
	printf("b\n");
	return 0;
}
