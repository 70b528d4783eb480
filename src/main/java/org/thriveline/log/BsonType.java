package org.thriveline.log;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the embedded file as BSON, in place of Java's own serialization, which is many times slower and longer. */
final class BsonType extends BasicDataType<Document> {
    /** What a document weighs in memory beside its encoded size; only the cache's bookkeeping depends on it. */
    private static final int OVERHEAD = 512;

    @Override
    public int getMemory(Document document) {
        return OVERHEAD;
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
