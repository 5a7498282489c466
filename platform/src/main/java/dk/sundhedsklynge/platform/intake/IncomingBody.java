package dk.sundhedsklynge.platform.intake;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.turns.Turns;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One body on its way in. Everything here happens on the event loop of its connection. */
final class IncomingBody {
    /** Told once, unless the client goes away before. */
    interface Receiver {
        /** The body is in the routing context. */
        void inMemory();

        void inFile(InputStream content);

        void refused(Problem problem);
    }

    private static final int CHECKED_EVERY_MS = 1000;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final IntakeSettings settings;
    private final long limit;
    private final long usual;
    private final Budget budget;
    private final int inMemory;
    private final long begun = System.nanoTime();
    private Buffer held = Buffer.buffer();
    private long length;
    private boolean over;
    private long timer;
    private @Nullable BodyFile file;
    private Turns.@Nullable Turn turnOfFile;
    private Turns.@Nullable Turn turnOfLarger;

    IncomingBody(RoutingContext context, IntakeSettings settings, long limit, long usual, Budget budget) {
        this.context = context;
        this.request = context.request();
        this.settings = settings;
        this.limit = limit;
        this.usual = usual;
        this.budget = budget;
        this.inMemory = (int) settings.bodyInMemory().asLongValue();
    }

    void receive(Receiver receiver) {
        long announced = Bodies.length(request);
        if (announced > inMemory && !openFile(receiver) || announced > usual && !mayBeLarger(receiver)) {
            return;
        }
        timer = context.vertx().setPeriodic(CHECKED_EVERY_MS, now -> {
            if (tooSlow()) {
                refuse(receiver, Refusals.tooSlow());
            }
        });
        request.pause();
        request.handler(bytes -> take(bytes, receiver));
        request.endHandler(end -> finish(receiver));
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    /** Lets go of all that is held for the body. */
    void drop() {
        over = true;
        context.vertx().cancelTimer(timer);
        held = Buffer.buffer();
        if (file != null) {
            file.close();
        }
        if (turnOfFile != null) {
            turnOfFile.close();
        }
        if (turnOfLarger != null) {
            turnOfLarger.close();
        }
    }

    private boolean tooSlow() {
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        return !over
                && taken.compareTo(settings.bodyTime()) > 0
                && length < taken.toMillis() * settings.bodyRate().asLongValue() / 1000;
    }

    private void take(Buffer bytes, Receiver receiver) {
        if (over) {
            return;
        }
        length += bytes.length();
        if (length > limit) {
            refuse(receiver, Refusals.tooLarge(length, limit, false));
        } else if (held.length() + bytes.length() <= inMemory) {
            held.appendBuffer(bytes);
        } else if ((file != null || openFile(receiver)) && (length <= usual || mayBeLarger(receiver))) {
            write(receiver, bytes);
        }
    }

    private boolean mayBeLarger(Receiver receiver) {
        if (turnOfLarger == null) {
            Optional<Turns.Turn> turn = budget.largerBodies().take();
            if (turn.isEmpty()) {
                refuse(receiver, Refusals.busy());
                return false;
            }
            turnOfLarger = turn.get();
        }
        return true;
    }

    private boolean openFile(Receiver receiver) {
        Optional<Turns.Turn> turn = budget.largeBodies().take();
        if (turn.isEmpty()) {
            refuse(receiver, Refusals.busy());
            return false;
        }
        turnOfFile = turn.get();
        file = new BodyFile();
        return true;
    }

    /** The client waits while the disk does. */
    private void write(Receiver receiver, Buffer bytes) {
        Buffer now = held;
        held = bytes;
        request.pause();
        append(now, receiver, request::resume);
    }

    private void append(Buffer bytes, Receiver receiver, Runnable then) {
        BodyFile to = file;
        if (to == null) {
            return;
        }
        context.vertx()
                .executeBlocking(() -> to.append(bytes))
                .onSuccess(written -> {
                    if (!over) {
                        then.run();
                    }
                })
                .onFailure(failed -> {
                    if (!over) {
                        over = true;
                        context.fail(failed);
                    }
                });
    }

    private void finish(Receiver receiver) {
        if (over) {
            return;
        }
        context.vertx().cancelTimer(timer);
        Closing.cameWhole(context);
        BodyFile whole = file;
        if (whole == null) {
            over = true;
            ((RoutingContextInternal) context).setBody(held);
            receiver.inMemory();
        } else {
            append(held, receiver, () -> {
                over = true;
                receiver.inFile(whole.content());
            });
        }
    }

    private void refuse(Receiver receiver, Problem problem) {
        over = true;
        context.vertx().cancelTimer(timer);
        receiver.refused(problem);
    }
}
