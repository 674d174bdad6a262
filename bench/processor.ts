/** Milliseconds of the processor, since a moment that process.cpuUsage told or in all: the machine may have other work. */
export function processorTime(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
