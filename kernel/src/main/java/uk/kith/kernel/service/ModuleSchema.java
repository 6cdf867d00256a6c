package uk.kith.kernel.service;

/**
 * A module's database schema; app migrates them in order from {@code classpath:db/migration/<name>}
 * before anything else starts. One bean per module.
 */
public interface ModuleSchema {
  String name();

  /** Position in the line of modules; lower migrates first. */
  int order();
}
