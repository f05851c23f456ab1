interface ImportMetaEnv {
  /** Whether this build keeps itself on the device, or takes back what an earlier one has kept there. */
  readonly SERVICE_WORKER: 'on' | 'off';
}
