/**
 * The peer of the public pages: Debian's nginx serving the same bytes with the same headers, and Debian's wrk, whose own cost is so
 * small that the server is what is measured. Both are unpacked into a folder and thrown away after: nothing is installed.
 */
import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Command, freePort, on, type Running, run, whileServing } from "./processes.ts";

const PACKAGES = ["nginx", "libnginx-mod-http-brotli-static", "wrk", "libluajit-5.1-2"];

export type Tools = {
  readonly nginx: string;
  readonly brotliModule: string;
  readonly wrk: Command;
};

/** Unpacks the tools into a folder. A sentence for whoever runs the benchmark where that can't be done. */
export async function unpackTools(folder: string): Promise<Tools | { readonly skipped: string }> {
  const fetch = () =>
    run(["sh", "-c", 'cd "$1" && shift && apt-get -q download "$@"', "sh", folder, ...PACKAGES]);
  try {
    await fetch().catch(async () => {
      await run(["apt-get", "-q", "update"]);
      await fetch();
    });
    for (const name of await readdir(folder)) {
      if (name.endsWith(".deb")) await run(["dpkg-deb", "--extract", join(folder, name), folder]);
    }
    const libraries = join(folder, "usr", "lib");
    const [luajit = ""] = (await readdir(libraries)).filter((name) => name.endsWith("-linux-gnu"));
    const tools: Tools = {
      nginx: join(folder, "usr", "sbin", "nginx"),
      brotliModule: join(libraries, "nginx", "modules", "ngx_http_brotli_static_module.so"),
      wrk: ["env", `LD_LIBRARY_PATH=${join(libraries, luajit)}`, join(folder, "usr", "bin", "wrk")],
    };
    await run([tools.nginx, "-v"]);
    return tools;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : error;
    return { skipped: `Debian's packages ${PACKAGES.join(", ")} cannot be had here: ${reason}` };
  }
}

/** Serves one page at its own path as nginx does it best: from files compressed before, kept open, nothing logged, one worker. */
export async function whileNginxServes<Result>(
  { nginx, brotliModule }: Tools,
  page: {
    readonly path: string;
    readonly headers: Headers;
    readonly plain: Buffer;
    readonly brotli: Buffer;
  },
  place: { readonly folder: string; readonly cores: string },
  work: (nginx: Running) => Promise<Result>,
): Promise<Result> {
  const { folder, cores } = place;
  const file = join(folder, "www", page.path);
  await mkdir(dirname(file), { recursive: true });
  await chmod(folder, 0o755);
  await writeFile(file, page.plain);
  await writeFile(`${file}.br`, page.brotli);
  const port = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const configuration = `
    load_module ${brotliModule};
    ${process.getuid?.() === 0 ? "user root root;" : ""}
    daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
    events { worker_connections 1024; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
      open_file_cache max=10; open_file_cache_valid 1h; etag off;
      default_type "${page.headers.get("content-type")}";
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n      ")}
      server {
        listen 127.0.0.1:${port}; root ${folder}/www; brotli_static on;
        ${headerLines(page.headers)}
      }
    }`;
  const written = join(folder, "nginx.conf");
  await writeFile(written, configuration);
  const command = on(cores, [nginx, "-e", "stderr", "-p", folder, "-c", written]);
  return whileServing(command, { path: page.path, port }, work);
}

/** Every header of ours that nginx does not write by itself. */
function headerLines(headers: Headers): string {
  const own = [
    "content-type",
    "content-length",
    "content-encoding",
    "connection",
    "keep-alive",
    "date",
  ];
  const lines = [...headers]
    .filter(([name]) => !own.includes(name))
    .map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`);
  return ['add_header last-modified "";', ...lines].join("\n        ");
}
