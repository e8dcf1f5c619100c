// Verifies the files of a log with Go's checksum-database code: a verifier that this project did not write. It is run by
// src/transparency/go-verifier.test.ts and needs Debian's golang-go and golang-golang-x-mod-dev.
//
//	verify-log FOLDER VKEY [EARLIER-CHECKPOINT]
//
// Prints what it verified and ends with 0, or says what is wrong and ends with 1.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// The paths of C2SP tlog-tiles leave out the height of a tile, which is always 8.
const height = 8

type folder string

func (f folder) Height() int { return height }

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range tiles {
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		data, err := os.ReadFile(filepath.Join(string(f), path))
		if err != nil {
			return nil, err
		}
		read = append(read, data)
	}
	return read, nil
}

func (f folder) SaveTiles(tiles []tlog.Tile, data [][]byte) {}

// openCheckpoint verifies the signature and reads the tree. ParseTree insists on the first line of Go's own log, so the origin is
// checked here and then replaced; size and root mean the same.
func openCheckpoint(path string, verifier note.Verifier) (tlog.Tree, error) {
	message, err := os.ReadFile(path)
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(message, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	origin, rest, _ := strings.Cut(opened.Text, "\n")
	if origin != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("the checkpoint is of %q", origin)
	}
	return tlog.ParseTree([]byte("go.sum database tree\n" + rest))
}

// readEntries reads every bundle of entries that a log of this size has.
func (f folder) readEntries(size int64) ([][]byte, error) {
	var entries [][]byte
	for int64(len(entries)) < size {
		width := size - int64(len(entries))
		if width > 1<<height {
			width = 1 << height
		}
		tile := tlog.Tile{H: height, L: -1, N: int64(len(entries)) >> height, W: int(width)}
		path := strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1)
		bundle, err := os.ReadFile(filepath.Join(string(f), path))
		if err != nil {
			return nil, err
		}
		for ; width > 0; width-- {
			if len(bundle) < 2 || len(bundle)-2 < int(binary.BigEndian.Uint16(bundle)) {
				return nil, fmt.Errorf("%s is too short", path)
			}
			length := int(binary.BigEndian.Uint16(bundle))
			entries = append(entries, bundle[2:2+length])
			bundle = bundle[2+length:]
		}
		if len(bundle) > 0 {
			return nil, fmt.Errorf("%s is too long", path)
		}
	}
	return entries, nil
}

// checkProofFiles verifies each proofs/N.tlog-proof, as the log wrote it, for entry N under the log's checkpoint.
func (f folder) checkProofFiles(entries [][]byte, tree tlog.Tree) (int, error) {
	paths, err := filepath.Glob(filepath.Join(string(f), "proofs", "*.tlog-proof"))
	if err != nil {
		return 0, err
	}
	checkpoint, err := os.ReadFile(filepath.Join(string(f), "checkpoint"))
	if err != nil {
		return 0, err
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return 0, err
		}
		head, tail, _ := bytes.Cut(text, []byte("\n\n"))
		lines := strings.Split(string(head), "\n")
		if len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" || !bytes.Equal(tail, checkpoint) {
			return 0, fmt.Errorf("%s is not a proof for this checkpoint", path)
		}
		index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
		if err != nil || fmt.Sprintf("%d.tlog-proof", index) != filepath.Base(path) || index >= int64(len(entries)) {
			return 0, fmt.Errorf("%s is of another entry", path)
		}
		proof, err := readHashes(lines[2:])
		if err != nil {
			return 0, fmt.Errorf("%s: %w", path, err)
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entries[index])); err != nil {
			return 0, fmt.Errorf("%s: %w", path, err)
		}
	}
	return len(paths), nil
}

func readHashes(lines []string) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, line := range lines {
		data, err := base64.StdEncoding.DecodeString(line)
		if err != nil || len(data) != tlog.HashSize {
			return nil, fmt.Errorf("%q is no hash", line)
		}
		var hash tlog.Hash
		copy(hash[:], data)
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

func verify(log folder, vkey string, earlierPath string) error {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return err
	}
	tree, err := openCheckpoint(filepath.Join(string(log), "checkpoint"), verifier)
	if err != nil {
		return err
	}
	fmt.Printf("checkpoint of %d entries: signed\n", tree.N)

	// The reader checks tiles on its own, but not every one of them in every version; what counts is that each proof made of them
	// leads to the root.
	reader := tlog.TileHashReader(tree, log)
	entries, err := log.readEntries(tree.N)
	if err != nil {
		return err
	}
	for index, entry := range entries {
		proof, err := tlog.ProveRecord(tree.N, int64(index), reader)
		if err != nil {
			return fmt.Errorf("entry %d: %w", index, err)
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, int64(index), tlog.RecordHash(entry)); err != nil {
			return fmt.Errorf("entry %d: %w", index, err)
		}
	}
	fmt.Printf("%d entries: in the tree\n", len(entries))

	proofs, err := log.checkProofFiles(entries, tree)
	if err != nil {
		return err
	}
	fmt.Printf("%d proof files: hold\n", proofs)

	if earlierPath == "" {
		return nil
	}
	earlier, err := openCheckpoint(earlierPath, verifier)
	if err != nil {
		return err
	}
	proof, err := tlog.ProveTree(tree.N, earlier.N, reader)
	if err != nil {
		return fmt.Errorf("since %d: %w", earlier.N, err)
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, earlier.N, earlier.Hash); err != nil {
		return fmt.Errorf("since %d: %w", earlier.N, err)
	}
	fmt.Printf("checkpoint of %d entries: continued\n", earlier.N)
	return nil
}

func main() {
	if len(os.Args) != 3 && len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "verify-log FOLDER VKEY [EARLIER-CHECKPOINT]")
		os.Exit(2)
	}
	earlier := ""
	if len(os.Args) == 4 {
		earlier = os.Args[3]
	}
	if err := verify(folder(os.Args[1]), os.Args[2], earlier); err != nil {
		fmt.Fprintln(os.Stderr, "refused:", err)
		os.Exit(1)
	}
}
