/**
 * What every benchmark needs: tasks run in virtual machines of their own with a heap of their own, peers run as commands, and
 * both are measured in seconds of CPU time over all their threads, and in seconds of the clock.
 */
package org.allianceworkbench.benchmarks.harness;
