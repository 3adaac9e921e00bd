package org.vedette.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;
import org.vedette.store.embedded.ServiceConfiguration;

/** What <code>fuseki-config/service.yaml</code> says; the file explains each. */
record ServiceLimits(
        List<String> allowedOrigins,
        List<String> allowedHosts,
        long readBodyBytes,
        long writeBodyBytes,
        long answerBytes,
        int concurrentRequests,
        long firstRowMillis,
        long lastRowMillis) {

    ServiceLimits {
        allowedOrigins = List.copyOf(allowedOrigins);
        allowedHosts = List.copyOf(allowedHosts);
    }

    static ServiceLimits read() {
        try {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build()
                    .readValue(ServiceConfiguration.text("service.yaml"), ServiceLimits.class);
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    Reason.REFUSED, "fuseki-config/service.yaml: " + e.getOriginalMessage() + "; correct the file", e);
        }
    }
}
