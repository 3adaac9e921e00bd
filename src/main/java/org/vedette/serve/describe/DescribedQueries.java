package org.vedette.serve.describe;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Queries as in Fuseki; a request without one gets the service description (SPARQL 1.1 Service Description, 2). */
public final class DescribedQueries extends SPARQL_QueryDataset {
    private final SelfDescription description;

    public DescribedQueries(SelfDescription description) {
        this.description = description;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() != null) {
            super.execGet(action);
            return;
        }
        String endpoint = action.getRequestRequestURL().toString().replaceFirst("/[^/]*$", "/sparql");
        action.setResponseStatus(200);
        action.setResponseContentType(Lang.TURTLE.getContentType().getContentTypeStr());
        try {
            RDFDataMgr.write(action.getResponseOutputStream(), description.of(endpoint), Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
