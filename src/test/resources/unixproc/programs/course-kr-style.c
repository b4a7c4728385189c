#include <stdio.h>

/* As it was written before there was a standard. */
char *names[] = { "zero", "one", "two" };

int power(base, n)
int base, n;
{
	int p;

	for (p = 1; n > 0; --n)
		p = p * base;
	return p;
}

char *name(n)
int n;
{
	return (n < 0 || n > 2) ? "many" : names[n];
}

int length(s)
char *s;
{
	char *p = s;

	while (*p != '\0')
		p++;
	return p - s;
}

main(argc, argv)
int argc;
char **argv;
{
	int i;

	for (i = 0; i < 3; ++i)
		printf("%d %d %d\n", i, power(2, i), power(-3, i));
	while (--argc > 0)
		printf((argc > 1) ? "%s " : "%s\n", *++argv);
	printf("%s %s %d\n", name(1), name(7), length("hello"));
	return 0;
}
