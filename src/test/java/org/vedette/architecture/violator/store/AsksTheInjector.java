package org.vedette.architecture.violator.store;

import com.google.inject.Injector;

/** Gets its collaborators where it should be given them. */
record AsksTheInjector(Injector injector) {}
