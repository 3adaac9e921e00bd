package org.vedette.architecture.violator.bare;

/** In a package that says nothing about null. */
record Unmarked(String text) {}
