#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
	int x = 1;
	{
		int x = 2;
		x++;
	}
	printf("%d\n", x);
	int i = 9;
	for (int i = 0; i < 2; i++)
		;
	printf("%d\n", i);
	return 0;
}
