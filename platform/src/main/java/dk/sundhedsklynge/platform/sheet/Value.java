package dk.sundhedsklynge.platform.sheet;

/** What a cell says where a certain kind of value is wanted. */
public sealed interface Value<T> {
    record Known<T>(T value) implements Value<T> {}

    /** The cell is blank. */
    record Absent<T>() implements Value<T> {}

    /** The cell says that nobody has stated it: <em>ikke oplyst</em>. */
    record Unstated<T>() implements Value<T> {}

    /** {@code why} is Danish and says what to write instead. */
    record Wrong<T>(String why) implements Value<T> {}
}
