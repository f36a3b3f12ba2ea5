package id.pimpasa.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that do the same work over and over at the same time. */
class Clients {

    /** One piece of work of one client, numbered from 0. */
    @FunctionalInterface
    interface Work {
        void run(int client) throws Exception;
    }

    /** @param millis how long each piece took, in order */
    record Result(List<Long> millis, int failed, Duration duration) {

        double perSecond() {
            return millis.size() * 1000.0 / duration.toMillis();
        }

        long percentile(int percent) {
            return millis.isEmpty() ? 0 : millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
        }
    }

    private final int count;
    private final Duration duration;
    private final Work work;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger failed = new AtomicInteger();

    Clients(int count, Duration duration, Work work) {
        this.count = count;
        this.duration = duration;
        this.work = work;
    }

    Result run() {
        var done = new CountDownLatch(count);
        var begin = System.nanoTime();
        for (int client = 0; client < count; client++) {
            int number = client;
            new Thread(() -> {
                        repeat(number, begin + duration.toNanos());
                        done.countDown();
                    })
                    .start();
        }
        await(done);
        Collections.sort(millis);
        return new Result(List.copyOf(millis), failed.get(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private void repeat(int client, long end) {
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            try {
                work.run(client);
                millis.add((System.nanoTime() - begin) / 1_000_000);
            } catch (Exception e) {
                failed.incrementAndGet();
                System.err.println("Client " + client + ": " + e);
            }
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
