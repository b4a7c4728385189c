#include <stdio.h>
#include <arpa/inet.h>
#include <netinet/in.h>

struct point { int x, y; };
struct line { struct point from, to; const char *name; };
union word { int whole; char bytes[4]; };
struct tagged { union word word; int tag; };

int main(void) {
	struct sockaddr_in a = { AF_INET, htons(80), htonl(INADDR_LOOPBACK) };
	printf("%d %d %x\n", a.sin_family, ntohs(a.sin_port), ntohl(a.sin_addr.s_addr));
	struct line l = { 1, 2, { 3, 4 }, "diagonal" };
	printf("%d %d %d %d %s\n", l.from.x, l.from.y, l.to.x, l.to.y, l.name);
	struct point p = { 5, 6 };
	struct line m = { p, .to = { 7 }, .name = "copied" };
	printf("%d %d %d %d %s\n", m.from.x, m.from.y, m.to.x, m.to.y, m.name);
	int grid[2][3] = { 1, 2, 3, 4, 5 };
	printf("%d %d %d\n", grid[0][2], grid[1][1], grid[1][2]);
	struct tagged t = { 65, 9 };
	printf("%c %d\n", t.word.bytes[0], t.tag);
	struct line none = { 0 };
	printf("%d %d\n", none.from.x, none.name == NULL);
	return 0;
}
