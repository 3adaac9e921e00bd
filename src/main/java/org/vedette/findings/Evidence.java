package org.vedette.findings;

/**
 * Where a finding stands in the article.
 *
 * @param begin in code points from 0
 * @param end exclusive
 * @param text exactly what stands there
 */
public record Evidence(int begin, int end, String text) {}
