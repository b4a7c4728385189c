import multiprocessing as mp


def worker(queue, number):
    queue.put(number)


if __name__ == "__main__":
    context = mp.get_context("fork")
    queue = context.Queue()
    workers = [context.Process(target=worker, args=(queue, i)) for i in range(3)]
    for one in workers:
        one.start()
    print(sorted(queue.get() for _ in workers))
    for one in workers:
        one.join()
