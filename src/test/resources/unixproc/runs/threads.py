import os
import threading

results = []
threads = [threading.Thread(target=lambda: results.append(os.getpid())) for _ in range(4)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(len(results), set(results) == {os.getpid()})
