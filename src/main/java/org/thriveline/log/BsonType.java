package org.thriveline.log;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents in the embedded file as BSON, in place of Java's own serialization, which is many times slower and longer. */
final class BsonType extends BasicDataType<Document> {
    /** What a value weighs beside its letters or bytes. */
    private static final int VALUE = 16;

    /** Returns about how many bytes it is when written, by which the file divides its pages. */
    @Override
    public int getMemory(Document document) {
        return weight(document);
    }

    private static int weight(@Nullable Object value) {
        return switch (value) {
            case String text -> VALUE + text.length();
            case byte[] bytes -> VALUE + bytes.length;
            case BinData data -> VALUE + data.getData().length;
            case Document document -> weight(document.values());
            case Collection<?> values -> weight(values);
            case null, default -> VALUE;
        };
    }

    private static int weight(Collection<?> values) {
        int sum = VALUE;
        for (Object value : values) {
            sum += weight(value);
        }
        return sum;
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        ByteBuf encoded = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, encoded);
        target.putVarInt(encoded.readableBytes());
        target.put(encoded.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        int length = DataUtils.readVarInt(source);
        ByteBuffer encoded = source.slice(source.position(), length);
        source.position(source.position() + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(encoded));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
