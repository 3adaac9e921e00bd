package org.vedette.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Stands before everything else: turns away what no honest client sends, and bounds what passes. Who the caller is, is not its
 * business; that comes next, in <code>shiro.ini</code>.
 */
final class RequestGuard implements Filter {
    private final ServiceLimits limits;
    private final RequestRules rules;
    private final Semaphore places;

    RequestGuard(ServiceLimits limits, RequestRules rules) {
        this.limits = limits;
        this.rules = rules;
        this.places = new Semaphore(limits.concurrentRequests());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        guard((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void guard(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Refusal> refusal = rules.check(request);
        if (refusal.isPresent()) {
            refuse(response, refusal.get());
            return;
        }
        rules.allowOrigin(request, response);
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "1");
            refuse(response, new Refusal(503, "too many requests at once; come again"));
            return;
        }
        try {
            pass(request, response, chain);
        } finally {
            places.release();
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean writing = Route.of(request.getRequestURI()) == Route.WRITE;
        long body = writing ? limits.writeBodyBytes() : limits.readBodyBytes();
        BoundedRequest bounded = new BoundedRequest(request, body);
        BoundedResponse answer =
                new BoundedResponse(response, writing ? Long.MAX_VALUE : limits.answerBytes(), bounded);
        chain.doFilter(bounded, answer);
    }

    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(refusal.reason());
    }
}
