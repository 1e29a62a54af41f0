//! A small web server for one person at this machine: the page and its package, nothing else.

use std::fs;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::command::root;
use crate::package;

/// Builds the package and serves the page until it is stopped.
pub fn serve(port: u16) -> Result<()> {
    // A taken port is told before the build, not after it.
    let listener = listen(port)?;
    package::build()?;
    println!("onrecord is at {} (Ctrl+C stops it)", address(&listener)?);
    answer(listener);
    Ok(())
}

/// Serves the page on a free port for as long as this program runs, and gives its address.
pub fn serve_in_background() -> Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = address(&listener)?;
    thread::spawn(|| answer(listener));
    Ok(address)
}

fn listen(port: u16) -> Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let free = (port..=u16::MAX)
                .find(|&port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok())
                .with_context(|| format!("port {port} and all above it are taken"))?;
            bail!("port {port} is taken; this one is free: cargo xtask serve --port {free}")
        }
        Err(error) => Err(error).with_context(|| format!("port {port} can't be used")),
    }
}

fn address(listener: &TcpListener) -> Result<String> {
    Ok(format!("http://{}/", listener.local_addr()?))
}

/// Answers each connection in a thread of its own and closes it after one answer. A browser opens several
/// at once and keeps some idle, and none of them may keep another waiting.
fn answer(listener: TcpListener) {
    for stream in listener.incoming().flatten() {
        // A browser that goes away in between is no fault of ours.
        thread::spawn(|| converse(stream).ok());
    }
}

fn converse(mut stream: TcpStream) -> io::Result<()> {
    let mut head = BufReader::new(&stream).take(LONGEST_HEAD).lines();
    let Some(request) = head.next().transpose()? else { return Ok(()) };
    // The rest is read as well: to close on what is unread would take the answer away from the browser.
    while head.next().transpose()?.is_some_and(|line| !line.is_empty()) {}

    let mut words = request.split(' ');
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (status, media_type, body) = respond(method, url);
    write!(stream, "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\n", body.len())?;
    // What is served here changes with every build.
    stream.write_all(b"Cache-Control: no-store\r\nConnection: close\r\n\r\n")?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    Ok(())
}

/// The status, the media type and the body of an answer.
fn respond(method: &str, url: &str) -> (&'static str, &'static str, Vec<u8>) {
    if !matches!(method, "GET" | "HEAD") {
        return ("405 Method Not Allowed", TEXT, b"Only GET and HEAD are answered here.\n".into());
    }
    match file(url).and_then(|file| Some((media_type(&file), fs::read(file).ok()?))) {
        Some((media_type, body)) => ("200 OK", media_type, body),
        None => ("404 Not Found", TEXT, b"There is no such file.\n".into()),
    }
}

/// The file that a request is for: `/pkg/…` lies in `pkg/`, everything else in `www/`. None where the
/// path leads out of these folders. Our files have plain names, so nothing is decoded.
fn file(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let is_plain = |part| matches!(part, Component::Normal(_));
    if path.contains('\\') || !Path::new(path).components().all(is_plain) {
        return None;
    }
    let folder = if path.starts_with("pkg/") { "" } else { "www" };
    let file = root().join(folder).join(path);
    let is_folder = path.is_empty() || path.ends_with('/');
    Some(if is_folder { file.join("index.html") } else { file })
}

/// More than any browser sends ahead of a request, in bytes.
const LONGEST_HEAD: u64 = 64 * 1024;

const TEXT: &str = "text/plain; charset=utf-8";

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webmanifest") => "application/manifest+json",
        Some("txt") => TEXT,
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn paths_lead_into_the_page_and_the_package_only() {
        let lies_in = |url| file(url).map(|file| file.strip_prefix(root()).unwrap().to_owned());
        assert_eq!(lies_in("/"), Some("www/index.html".into()));
        assert_eq!(lies_in("/style.css?v=2"), Some("www/style.css".into()));
        assert_eq!(lies_in("/samples/"), Some("www/samples/index.html".into()));
        assert_eq!(lies_in("/pkg/onrecord.js"), Some("pkg/onrecord.js".into()));
        for url in ["/../Cargo.toml", "/pkg/../Cargo.toml", "/pkg/..\\Cargo.toml", "//etc/passwd", "/.", "*", ""] {
            assert_eq!(lies_in(url), None, "{url}");
        }
    }

    #[test]
    fn answers_over_http() {
        let address = serve_in_background().unwrap();
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(host).unwrap();
            write!(stream, "{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let found = ask("GET /pkg/package.json");
        assert!(found.starts_with("HTTP/1.1 200"), "{found}");
        assert!(found.contains("Content-Type: application/json\r\n"), "{found}");
        assert!(found.contains("Cache-Control: no-store\r\n"), "{found}");
        assert!(found.contains("\"name\": \"onrecord\""), "{found}");
        assert!(ask("GET /nowhere").starts_with("HTTP/1.1 404"));
        assert!(ask("GET /pkg/../Cargo.toml").starts_with("HTTP/1.1 404"));
        assert!(ask("POST /").starts_with("HTTP/1.1 405"));
        assert!(ask("HEAD /pkg/package.json").ends_with("\r\n\r\n"));
    }

    #[test]
    fn idle_connections_keep_nobody_waiting() {
        let address = serve_in_background().unwrap();
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let idle: Vec<TcpStream> = (0..40).map(|_| TcpStream::connect(host).unwrap()).collect();
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        write!(stream, "GET /pkg/package.json HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        drop(idle);
    }

    #[test]
    fn a_taken_port_comes_with_a_free_one() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = listen(port).unwrap_err().to_string();
        assert!(message.contains(&format!("port {port} is taken")), "{message}");
        assert!(message.contains("cargo xtask serve --port "), "{message}");
    }
}
