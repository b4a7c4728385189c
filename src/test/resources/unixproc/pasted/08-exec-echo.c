#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void) {
	execlp("echo", "echo", "hello", NULL);
}
