package dk.sundhedsklynge.bench;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends requests to one port of this machine, and ends in time even when no answer comes. */
final class Load {
    /** How long an answer is waited for after the time is up. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    /** Requests that can be under way at once in an open loop. */
    private static final int OPEN_WORKERS = 64;

    private final int port;
    private final Supplier<byte[]> requests;

    Load(int port, Supplier<byte[]> requests) {
        this.port = port;
        this.requests = requests;
    }

    /** So many clients, each sending its next request when the one before is answered. */
    Measured closed(int clients, Duration time) {
        return closed(clients, time, Integer.MAX_VALUE);
    }

    /** The same, ending earlier when so many were sent. */
    Measured closed(int clients, Duration time, int most) {
        Run run = new Run(time);
        AtomicInteger sent = new AtomicInteger();
        return run.with(clients, client -> {
            while (System.nanoTime() < run.deadline
                    && sent.getAndIncrement() < most
                    && client.once(System.nanoTime())) {
                // The next one.
            }
        });
    }

    /** So many a second whether or not the others are answered; each is timed from the moment it was due. */
    Measured open(int perSecond, Duration time) {
        Run run = new Run(time);
        int all = Math.toIntExact(perSecond * time.toSeconds());
        AtomicInteger next = new AtomicInteger();
        Measured measured = run.with(OPEN_WORKERS, client -> {
            for (int i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                long due = run.begun + i * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                if (System.nanoTime() > run.deadline + GRACE.toNanos() || !client.once(due)) {
                    return;
                }
            }
        });
        int unanswered = all - measured.answered() - measured.failed();
        return new Measured(measured.nanos(), measured.failed(), unanswered, measured.seconds(), measured.problem());
    }

    /** One load from its first request to its last answer. */
    private final class Run {
        private final long begun = System.nanoTime();
        private final long deadline;
        private final AtomicReference<@Nullable String> problem = new AtomicReference<>();

        Run(Duration time) {
            deadline = begun + time.toNanos();
        }

        Measured with(int workers, Consumer<Client> work) {
            List<Client> clients = new ArrayList<>();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                Client client = new Client(this);
                clients.add(client);
                threads.add(Thread.ofPlatform().daemon().start(() -> {
                    work.accept(client);
                    client.close();
                }));
            }
            threads.forEach(Load::join);
            return sum(clients);
        }

        private Measured sum(List<Client> clients) {
            long[] nanos = clients.stream()
                    .flatMapToLong(client -> Arrays.stream(client.nanos, 0, client.count))
                    .sorted()
                    .toArray();
            long last = clients.stream().mapToLong(client -> client.last).max().orElse(begun);
            return new Measured(
                    nanos,
                    clients.stream().mapToInt(client -> client.failed).sum(),
                    clients.stream().mapToInt(client -> client.unanswered).sum(),
                    Math.max(0, last - begun) / 1e9,
                    problem.get());
        }
    }

    /** One connection and what was seen on it. */
    private final class Client {
        private final Run run;
        private long[] nanos = new long[1024];
        private int count;
        private int failed;
        private int unanswered;
        private long last;
        private @Nullable HttpConnection connection;

        Client(Run run) {
            this.run = run;
            this.last = run.begun;
        }

        /** @return whether it makes sense to go on */
        boolean once(long from) {
            try {
                HttpConnection open = connection == null ? new HttpConnection(port) : connection;
                connection = open;
                long left = run.deadline + GRACE.toNanos() - System.nanoTime();
                int status = open.exchange(requests.get(), Duration.ofNanos(Math.max(1_000_000, left)));
                last = System.nanoTime();
                if (status < 200 || status > 299) {
                    failed(status + " " + excerpt(open.body()));
                } else {
                    add(last - from);
                }
                return failed < 50;
            } catch (SocketTimeoutException e) {
                unanswered++;
                close();
                return false;
            } catch (IOException e) {
                failed(String.valueOf(e.getMessage()));
                close();
                return failed < 50;
            }
        }

        private void add(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = took;
        }

        private void failed(String why) {
            failed++;
            run.problem.compareAndSet(null, why);
        }

        void close() {
            HttpConnection open = connection;
            connection = null;
            if (open != null) {
                try {
                    open.close();
                } catch (IOException e) {
                    failed(String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private static String excerpt(String body) {
        String text = body.replaceAll("\\s+", " ");
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Stopped.", e);
        }
    }
}
