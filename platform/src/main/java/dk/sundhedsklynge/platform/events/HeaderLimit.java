package dk.sundhedsklynge.platform.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Leaves a record its first thousand headers, before it waits for its turn. A message of 1 MB has room for half a million, which
 * take sixty times as much memory.
 */
public final class HeaderLimit implements ConsumerInterceptor<byte[], byte[]> {
    static final int MOST = 1000;

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> few = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            few.put(
                    partition,
                    records.records(partition).stream().map(HeaderLimit::few).toList());
        }
        return new ConsumerRecords<>(few, records.nextOffsets());
    }

    private static ConsumerRecord<byte[], byte[]> few(ConsumerRecord<byte[], byte[]> record) {
        List<Header> first = StreamSupport.stream(record.headers().spliterator(), false)
                .limit(MOST + 1L)
                .toList();
        if (first.size() <= MOST) {
            return record;
        }
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                record.value(),
                new RecordHeaders(first.subList(0, MOST)),
                record.leaderEpoch());
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> settings) {}
}
