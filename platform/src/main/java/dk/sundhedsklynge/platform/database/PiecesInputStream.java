package dk.sundhedsklynge.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads what is kept in the database in pieces, one at a time from piece 1, so that nothing large is held in memory. */
public final class PiecesInputStream extends InputStream {
    private final IntFunction<Optional<byte[]>> pieces;
    private long left;
    private byte[] piece = new byte[0];
    private int at;
    private int number;

    /** @param length of all pieces, in bytes */
    public PiecesInputStream(long length, IntFunction<Optional<byte[]>> pieces) {
        this.left = length;
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0) {
            return -1;
        }
        if (at == piece.length) {
            number++;
            piece = pieces.apply(number).orElseThrow(() -> new IOException("Piece %d is not there".formatted(number)));
            at = 0;
        }
        int length = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, length);
        at += length;
        left -= length;
        return length;
    }
}
