package dk.sundhedsklynge.platform.events;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.message.ProduceRequestData;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.MemoryRecordsBuilder;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.requests.AbstractResponse;
import org.apache.kafka.common.requests.ProduceRequest;
import org.apache.kafka.common.requests.ProduceResponse;
import org.apache.kafka.common.requests.RequestHeader;
import org.apache.kafka.common.utils.ByteBufferOutputStream;

/** Records of nothing but zeros in one compressed batch, sent past Kafka's producer, which sends none that unpack to so much. */
final class CompressedBatch {
    private static final short VERSION = 12;

    private final ByteBuffer bytes;

    CompressedBatch(CompressionType codec, int records, int size) {
        byte[] zeros = new byte[size];
        try (MemoryRecordsBuilder builder = new MemoryRecordsBuilder(
                new ByteBufferOutputStream(1 << 20),
                RecordBatch.MAGIC_VALUE_V2,
                Compression.of(codec).build(),
                TimestampType.CREATE_TIME,
                0,
                0,
                RecordBatch.NO_PRODUCER_ID,
                RecordBatch.NO_PRODUCER_EPOCH,
                RecordBatch.NO_SEQUENCE,
                false,
                false,
                RecordBatch.NO_PARTITION_LEADER_EPOCH,
                Integer.MAX_VALUE)) {
            long now = System.currentTimeMillis();
            for (int i = 0; i < records; i++) {
                builder.append(now, null, zeros, new Header[0]);
            }
            bytes = builder.build().buffer();
        }
    }

    /** Small enough for a broker to take it as it is. */
    int size() {
        return bytes.remaining();
    }

    /** What the broker answers. */
    Errors send(String kafka, String topic, int partition) throws IOException {
        ProduceRequestData data = new ProduceRequestData().setAcks((short) -1).setTimeoutMs(30_000);
        data.topicData()
                .add(new ProduceRequestData.TopicProduceData()
                        .setName(topic)
                        .setPartitionData(List.of(new ProduceRequestData.PartitionProduceData()
                                .setIndex(partition)
                                .setRecords(MemoryRecords.readableRecords(bytes.duplicate())))));
        RequestHeader header = new RequestHeader(ApiKeys.PRODUCE, VERSION, "compressed", 1);
        ByteBuffer request = new ProduceRequest.Builder(VERSION, VERSION, data)
                .build(VERSION)
                .serializeWithHeader(header);
        String[] address = kafka.split(":");
        try (Socket socket = new Socket(address[0], Integer.parseInt(address[1]))) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(request.remaining());
            out.write(request.array(), request.arrayOffset() + request.position(), request.remaining());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            ByteBuffer answer = ByteBuffer.wrap(in.readNBytes(in.readInt()));
            ProduceResponse response = (ProduceResponse) AbstractResponse.parseResponse(answer, header);
            return Errors.forCode(response.data()
                    .responses()
                    .iterator()
                    .next()
                    .partitionResponses()
                    .getFirst()
                    .errorCode());
        }
    }
}
