package dk.sundhedsklynge.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** A body whose length shows while it is read. */
final class CountedBody extends FilterInputStream {
    private final RoutingContext context;
    private final long limit;
    private long read;

    private CountedBody(InputStream body, RoutingContext context, long limit) {
        super(body);
        this.context = context;
        this.limit = limit;
    }

    /** In place of the server's own limit, which answers without a word. */
    static void put(ContainerRequestContext request, RoutingContext context, long limit) {
        context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, -1L);
        request.setEntityStream(new CountedBody(request.getEntityStream(), context, limit));
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int octets = super.read(into, from, most);
        count(octets);
        return octets;
    }

    private void count(int octets) throws IOException {
        read += Math.max(0, octets);
        if (read > limit) {
            readOn();
            throw ProblemAnswers.tooLarge();
        }
    }

    /** Clients listen when they have sent all; from one that sends more than twice the limit the connection is taken. */
    private void readOn() throws IOException {
        byte[] unused = new byte[8192];
        while (read <= 2 * limit) {
            int octets = in.read(unused);
            if (octets < 0) {
                return;
            }
            read += octets;
        }
        FirstCheck.closeSoon(context);
    }
}
