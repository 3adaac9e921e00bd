package org.vedette.extract.attribution.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.vedette.extract.attribution.feature.Features;

/**
 * The model's file: a mark, the threshold, then each model's step and its weights other than zero as (gap, weight), the gaps in
 * seven bits a byte. Not compressed, as compressors differ from one Java to the next.
 */
public final class ModelFile {
    /** The model that ships with the program. */
    public static final String RESOURCE = "/org/vedette/extract/attribution/attribution.model";

    private static final int MARK = 0x56444131;
    private static final int MORE = 0x80;

    private ModelFile() {}

    /** Reads the model that ships with the program. */
    public static AttributionModel shipped() {
        try (InputStream in = ModelFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the class path lacks " + RESOURCE + "; build it with the train command");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    public static AttributionModel read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        int mark = in.readInt();
        if (mark != MARK) {
            throw new IOException("not an attribution model: starts with " + Integer.toHexString(mark) + ", expected "
                    + Integer.toHexString(MARK));
        }
        double threshold = in.readDouble();
        StageModels stages = new StageModels(readOne(in), readOne(in), readOne(in), readOne(in));
        return new AttributionModel(stages, readOne(in), threshold);
    }

    public static void write(AttributionModel model, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        out.writeInt(MARK);
        out.writeDouble(model.threshold());
        writeOne(model.stages().glance(), out);
        writeOne(model.stages().cue(), out);
        writeOne(model.stages().source(), out);
        writeOne(model.stages().content(), out);
        writeOne(model.verdict(), out);
        out.flush();
    }

    private static void writeOne(LinearModel model, DataOutputStream out) throws IOException {
        byte[] weights = model.weights();
        int count = 0;
        for (byte weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        out.writeFloat(model.step());
        out.writeInt(count);
        int previous = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                int gap = i - previous;
                previous = i;
                while (gap >= MORE) {
                    out.writeByte((gap & (MORE - 1)) | MORE);
                    gap >>>= 7;
                }
                out.writeByte(gap);
                out.writeByte(weights[i]);
            }
        }
    }

    private static LinearModel readOne(DataInputStream in) throws IOException {
        float step = in.readFloat();
        int count = in.readInt();
        byte[] weights = new byte[1 << Features.BITS];
        int position = 0;
        for (int n = 0; n < count; n++) {
            int gap = 0;
            int shift = 0;
            int part;
            do {
                part = in.readUnsignedByte();
                gap |= (part & (MORE - 1)) << shift;
                shift += 7;
            } while (part >= MORE);
            position += gap;
            weights[position] = in.readByte();
        }
        return new LinearModel(weights, step);
    }
}
