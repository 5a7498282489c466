package dk.sundhedsklynge.local;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs works side by side; the first trouble is thrown at once, without waiting for the others. */
final class Together {
    private Together() {}

    static void run(Runnable... works) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        CompletableFuture<Void> failed = new CompletableFuture<>();
        CompletableFuture<?>[] all = Arrays.stream(works)
                .map(work -> CompletableFuture.runAsync(work, threads).whenComplete((nothing, failure) -> {
                    if (failure != null) {
                        failed.completeExceptionally(failure);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all), failed).join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        }
    }
}
