package dk.sundhedsklynge.platform.handover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Body of the events that hold a file which a part of a handover names: a piece of it, as large as an event can hold. What the file
 * is called, and where it belongs, the part says.
 *
 * @param sha256 of the whole file
 * @param sequence grows with each time the file is sent; pieces of one number belong together
 * @param size of the whole file, in bytes
 * @param piece from 1
 * @param content in Base64 where it is written as JSON; joined in the order of the pieces it is the file
 */
@SuppressWarnings("ArrayRecordComponent")
public record HandoverFileWritten(
        String cooperation, String sha256, long sequence, int size, int piece, int pieces, byte[] content) {
    /** Of a piece, in bytes; Base64 makes four of three, and what else an event says has room beside it. */
    static final int LARGEST = WriteHandoverParts.LARGEST / 4 * 3;

    public static String subject(String sha256) {
        return "handover-file:" + sha256;
    }

    /** At least one. */
    public static List<HandoverFileWritten> of(String cooperation, String sha256, long sequence, byte[] file) {
        int pieces = Math.max(1, Math.ceilDiv(file.length, LARGEST));
        List<HandoverFileWritten> all = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            byte[] content = Arrays.copyOfRange(file, i * LARGEST, Math.min(file.length, (i + 1) * LARGEST));
            all.add(new HandoverFileWritten(cooperation, sha256, sequence, file.length, i + 1, pieces, content));
        }
        return all;
    }
}
