package org.vedette.cli;

import com.google.inject.Inject;
import org.vedette.vocabulary.VD;
import picocli.CommandLine.IVersionProvider;

/** The version, as the ontology has it. */
final class VersionProvider implements IVersionProvider {
    @Inject
    VersionProvider() {}

    @Override
    public String[] getVersion() {
        return new String[] {"vedette " + VD.VERSION_INFO};
    }
}
