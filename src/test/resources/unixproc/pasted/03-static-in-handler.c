#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <signal.h>

void h(int s) {
	static int n = 0;
	n++;
	printf("%d\n", n);
}

int main(void) {
	signal(SIGUSR1, h);
	raise(SIGUSR1);
	raise(SIGUSR1);
	return 0;
}
