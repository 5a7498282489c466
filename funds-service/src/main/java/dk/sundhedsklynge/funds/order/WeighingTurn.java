package dk.sundhedsklynge.funds.order;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * When an order is weighed. Turns compare as their bytes do, in Java and in the database.
 *
 * <p>An order's own turn is its day, its rank on that day, its place and its id. What had to wait is weighed directly after the
 * last thing it waited for: its turn is that of the order that set it going, with a number behind. A reduction that is refused
 * in its rank is weighed again at the end of that day.
 */
public final class WeighingTurn implements Comparable<WeighingTurn> {
    private static final byte IN_RANK = 0;
    private static final byte END_OF_DAY = 1;
    private static final byte AFTER_DAY = 2;
    private static final int PHASE_AT = Integer.BYTES;
    private static final int OWN_LENGTH = 4 * Integer.BYTES + 2 + 3 * Long.BYTES;
    private static final int LENGTH = OWN_LENGTH + Integer.BYTES;

    /** Before all others. */
    public static final WeighingTurn FIRST = new WeighingTurn(new byte[LENGTH]);

    /** Behind all others. */
    public static final WeighingTurn LAST = new WeighingTurn(filled());

    private final byte[] bytes;

    private WeighingTurn(byte[] bytes) {
        this.bytes = bytes;
    }

    private static byte[] filled() {
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) 0xFF);
        return bytes;
    }

    /** @param bytes of {@link #bytes()} */
    public static WeighingTurn of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A turn has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        return new WeighingTurn(bytes.clone());
    }

    /** When it is weighed if it need not wait. */
    public static WeighingTurn own(Order order) {
        return of(order.on(), IN_RANK, order);
    }

    public static WeighingTurn atEndOfDay(LocalDate day, Order order) {
        return of(day, END_OF_DAY, order);
    }

    /** Behind everything of a day. */
    public static WeighingTurn after(LocalDate day) {
        return new WeighingTurn(ByteBuffer.allocate(LENGTH)
                .putInt(sortable((int) day.toEpochDay()))
                .put(AFTER_DAY)
                .array());
    }

    private static WeighingTurn of(LocalDate day, byte phase, Order order) {
        Precedence place = order.place();
        return new WeighingTurn(ByteBuffer.allocate(LENGTH)
                .putInt(sortable((int) day.toEpochDay()))
                .put(phase)
                .put((byte) order.terms().rank())
                .putInt(sortable((int) place.decidedOn().toEpochDay()))
                .putInt(sortable(place.item()))
                .putInt(sortable(place.line()))
                .putLong(sortable(place.number()))
                .putLong(order.id().getMostSignificantBits())
                .putLong(order.id().getLeastSignificantBits())
                .array());
    }

    private static int sortable(int number) {
        return number ^ Integer.MIN_VALUE;
    }

    private static long sortable(long number) {
        return number ^ Long.MIN_VALUE;
    }

    /** The turn of what is weighed directly after it because it had to wait. */
    public WeighingTurn next() {
        return numbered(ByteBuffer.wrap(bytes).getInt(OWN_LENGTH) + 1);
    }

    /** The turn of the order that set it going; its own when none did. */
    public WeighingTurn start() {
        return numbered(0);
    }

    private WeighingTurn numbered(int number) {
        byte[] copy = bytes.clone();
        ByteBuffer.wrap(copy).putInt(OWN_LENGTH, number);
        return new WeighingTurn(copy);
    }

    /** Whether it is a reduction that comes a second time, at the end of the day. */
    public boolean isSecondTry() {
        return !isInRank() && ByteBuffer.wrap(bytes).getInt(OWN_LENGTH) == 0;
    }

    /** Whether the day is not at its end yet. */
    public boolean isInRank() {
        return bytes[PHASE_AT] == IN_RANK;
    }

    /** The day on which it is weighed; of what had to wait, the day of what it waited for. */
    public LocalDate day() {
        return LocalDate.ofEpochDay(sortable(ByteBuffer.wrap(bytes).getInt(0)));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isBefore(WeighingTurn other) {
        return compareTo(other) < 0;
    }

    public static WeighingTurn earlier(WeighingTurn one, WeighingTurn other) {
        return other.isBefore(one) ? other : one;
    }

    public static WeighingTurn later(WeighingTurn one, WeighingTurn other) {
        return one.isBefore(other) ? other : one;
    }

    @Override
    public int compareTo(WeighingTurn other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeighingTurn turn && Arrays.equals(bytes, turn.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return day() + " " + HexFormat.of().formatHex(bytes, PHASE_AT, LENGTH);
    }
}
