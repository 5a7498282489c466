package dk.sundhedsklynge.bench;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Requests as the bytes that go over the connection. */
final class Requests {
    private Requests() {}

    static byte[] get(String path, String token) {
        return (head("GET", path, token) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A page, with the cookies of a browser that has signed in. */
    static byte[] page(String path, String cookies) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: " + cookies + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With an Idempotency-Key that was never used. */
    static byte[] post(String path, String token, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = (head("POST", path, token) + "Content-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private static String head(String method, String path, String token) {
        return method + " " + path
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n";
    }
}
