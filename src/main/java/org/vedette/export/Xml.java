package org.vedette.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML elements with their attributes in one call each. */
final class Xml {
    private final XMLStreamWriter writer;

    Xml(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Attributes as name, value, name, value...; those without a value are left out. */
    Xml open(String element, String... attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeStartElement(element);
        attributes(attributes);
        return this;
    }

    Xml empty(String element, String... attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEmptyElement(element);
        attributes(attributes);
        return this;
    }

    Xml text(String element, String text, String... attributes) throws XMLStreamException {
        open(element, attributes);
        writer.writeCharacters(clean(text));
        writer.writeEndElement();
        return this;
    }

    Xml close() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    void end() throws XMLStreamException {
        writer.writeEndDocument();
        writer.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    /** Without the characters that XML 1.0 cannot hold (section 2.2). */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
