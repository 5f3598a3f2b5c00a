;; Built from mirror.c, guest.c, kitchen.c by zig 0.17.1 and wasm-tools of @bytecodealliance/jco-transpile 0.15.0.
(component
  (type $ty-test:kitchen/types@0.1.0 (;0;)
    (instance
      (type (;0;) (record (field "x" s32) (field "y" s32)))
      (export (;1;) "point" (type (eq 0)))
      (type (;2;) (list string))
      (type (;3;) (option 1))
      (type (;4;) (record (field "first-name" string) (field "age" u8) (field "tags" 2) (field "home" 3)))
      (export (;5;) "person" (type (eq 4)))
      (type (;6;) (enum "red" "green" "dark-blue"))
      (export (;7;) "color" (type (eq 6)))
      (type (;8;) (flags "read" "write" "exec-all"))
      (export (;9;) "perms" (type (eq 8)))
      (type (;10;) (variant (case "integer" s64) (case "real" f64) (case "spelled" string)))
      (export (;11;) "number" (type (eq 10)))
      (type (;12;) (tuple f64 f64))
      (type (;13;) (list u8))
      (type (;14;) (list 1))
      (type (;15;) (option u32))
      (type (;16;) (result u8 (error string)))
      (type (;17;) (variant (case "circle" f64) (case "rect" 12) (case "named" string) (case "at" 1) (case "pixels" 13) (case "corners" 14) (case "tinted" 7) (case "guarded" 9) (case "optional" 15) (case "checked" 16) (case "nested" 11) (case "letter" char) (case "yes" bool) (case "empty")))
      (export (;18;) "shape" (type (eq 17)))
      (type (;19;) (list u16))
      (type (;20;) (option u64))
      (type (;21;) (result s8 (error string)))
      (type (;22;) (record (field "a" bool) (field "b" u8) (field "c" s8) (field "d" u16) (field "e" s16) (field "f" u32) (field "g" s32) (field "h" u64) (field "i" s64) (field "j" f32) (field "k" f64) (field "l" char) (field "m" string) (field "n" 13) (field "o" 19) (field "p" 7) (field "q" 9) (field "r" 18) (field "s" 20) (field "t" 21)))
      (export (;23;) "wide" (type (eq 22)))
      (type (;24;) (list 5))
      (type (;25;) (tuple string u16))
      (type (;26;) (option 3))
      (type (;27;) (record (field "head" 5) (field "others" 24) (field "address" 25) (field "garden" 26)))
      (export (;28;) "household" (type (eq 27)))
      (type (;29;) (option u8))
      (type (;30;) (record (field "from" string) (field "class" u8) (field "self" bool) (field "none" 29) (field "HTTP-status" u16) (field "x2" f32)))
      (export (;31;) "words" (type (eq 30)))
      (type (;32;) (variant (case "thing" u8)))
      (export (;33;) "only" (type (eq 32)))
      (type (;34;) (enum "one"))
      (export (;35;) "single" (type (eq 34)))
      (type (;36;) (enum "none" "true" "import" "value" "name"))
      (export (;37;) "keyword" (type (eq 36)))
      (type (;38;) (flags "only"))
      (export (;39;) "flags1" (type (eq 38)))
      (type (;40;) (flags "a" "b" "c" "d" "e" "f" "g" "h"))
      (export (;41;) "flags8" (type (eq 40)))
      (type (;42;) (flags "a" "b" "c" "d" "e" "f" "g" "h" "i"))
      (export (;43;) "flags9" (type (eq 42)))
      (type (;44;) (flags "b0" "b1" "b2" "b3" "b4" "b5" "b6" "b7" "b8" "b9" "b10" "b11" "b12" "b13" "b14" "b15" "b16" "b17" "b18" "b19" "b20" "b21" "b22" "b23" "b24" "b25" "b26" "b27" "b28" "b29" "b30" "b31"))
      (export (;45;) "flags32" (type (eq 44)))
      (type (;46;) u64)
      (export (;47;) "id" (type (eq 46)))
      (type (;48;) string)
      (export (;49;) "label" (type (eq 48)))
      (type (;50;) (list u8))
      (export (;51;) "blob" (type (eq 50)))
      (type (;52;) (list 51))
      (export (;53;) "blobs" (type (eq 52)))
      (type (;54;) (list 47))
      (export (;55;) "ids" (type (eq 54)))
      (type (;56;) (option 47))
      (export (;57;) "maybe-id" (type (eq 56)))
      (export (;58;) "place" (type (eq 1)))
      (type (;59;) (result 1 (error 49)))
      (export (;60;) "outcome" (type (eq 59)))
    )
  )
  (import "test:kitchen/types@0.1.0" (instance $test:kitchen/types@0.1.0 (;0;) (type $ty-test:kitchen/types@0.1.0)))
  (alias export $test:kitchen/types@0.1.0 "point" (type $point (;1;)))
  (alias export $test:kitchen/types@0.1.0 "person" (type $person (;2;)))
  (alias export $test:kitchen/types@0.1.0 "wide" (type $wide (;3;)))
  (alias export $test:kitchen/types@0.1.0 "shape" (type $shape (;4;)))
  (alias export $test:kitchen/types@0.1.0 "color" (type $color (;5;)))
  (alias export $test:kitchen/types@0.1.0 "perms" (type $perms (;6;)))
  (alias export $test:kitchen/types@0.1.0 "household" (type $household (;7;)))
  (alias export $test:kitchen/types@0.1.0 "words" (type $words (;8;)))
  (alias export $test:kitchen/types@0.1.0 "number" (type $number (;9;)))
  (alias export $test:kitchen/types@0.1.0 "only" (type $only (;10;)))
  (alias export $test:kitchen/types@0.1.0 "single" (type $single (;11;)))
  (alias export $test:kitchen/types@0.1.0 "keyword" (type $keyword (;12;)))
  (alias export $test:kitchen/types@0.1.0 "flags1" (type $flags1 (;13;)))
  (alias export $test:kitchen/types@0.1.0 "flags8" (type $flags8 (;14;)))
  (alias export $test:kitchen/types@0.1.0 "flags9" (type $flags9 (;15;)))
  (alias export $test:kitchen/types@0.1.0 "flags32" (type $flags32 (;16;)))
  (alias export $test:kitchen/types@0.1.0 "id" (type $id (;17;)))
  (alias export $test:kitchen/types@0.1.0 "label" (type $label (;18;)))
  (alias export $test:kitchen/types@0.1.0 "blob" (type $blob (;19;)))
  (alias export $test:kitchen/types@0.1.0 "blobs" (type $blobs (;20;)))
  (alias export $test:kitchen/types@0.1.0 "ids" (type $ids (;21;)))
  (alias export $test:kitchen/types@0.1.0 "maybe-id" (type $maybe-id (;22;)))
  (alias export $test:kitchen/types@0.1.0 "place" (type $place (;23;)))
  (alias export $test:kitchen/types@0.1.0 "outcome" (type $outcome (;24;)))
  (type $ty-test:kitchen/values@0.1.0 (;25;)
    (instance
      (alias outer 1 $point (type (;0;)))
      (export (;1;) "point" (type (eq 0)))
      (alias outer 1 $person (type (;2;)))
      (export (;3;) "person" (type (eq 2)))
      (alias outer 1 $wide (type (;4;)))
      (export (;5;) "wide" (type (eq 4)))
      (alias outer 1 $shape (type (;6;)))
      (export (;7;) "shape" (type (eq 6)))
      (alias outer 1 $color (type (;8;)))
      (export (;9;) "color" (type (eq 8)))
      (alias outer 1 $perms (type (;10;)))
      (export (;11;) "perms" (type (eq 10)))
      (alias outer 1 $household (type (;12;)))
      (export (;13;) "household" (type (eq 12)))
      (alias outer 1 $words (type (;14;)))
      (export (;15;) "words" (type (eq 14)))
      (alias outer 1 $number (type (;16;)))
      (export (;17;) "number" (type (eq 16)))
      (alias outer 1 $only (type (;18;)))
      (export (;19;) "only" (type (eq 18)))
      (alias outer 1 $single (type (;20;)))
      (export (;21;) "single" (type (eq 20)))
      (alias outer 1 $keyword (type (;22;)))
      (export (;23;) "keyword" (type (eq 22)))
      (alias outer 1 $flags1 (type (;24;)))
      (export (;25;) "flags1" (type (eq 24)))
      (alias outer 1 $flags8 (type (;26;)))
      (export (;27;) "flags8" (type (eq 26)))
      (alias outer 1 $flags9 (type (;28;)))
      (export (;29;) "flags9" (type (eq 28)))
      (alias outer 1 $flags32 (type (;30;)))
      (export (;31;) "flags32" (type (eq 30)))
      (alias outer 1 $id (type (;32;)))
      (export (;33;) "id" (type (eq 32)))
      (alias outer 1 $label (type (;34;)))
      (export (;35;) "label" (type (eq 34)))
      (alias outer 1 $blob (type (;36;)))
      (export (;37;) "blob" (type (eq 36)))
      (alias outer 1 $blobs (type (;38;)))
      (export (;39;) "blobs" (type (eq 38)))
      (alias outer 1 $ids (type (;40;)))
      (export (;41;) "ids" (type (eq 40)))
      (alias outer 1 $maybe-id (type (;42;)))
      (export (;43;) "maybe-id" (type (eq 42)))
      (alias outer 1 $place (type (;44;)))
      (export (;45;) "place" (type (eq 44)))
      (alias outer 1 $outcome (type (;46;)))
      (export (;47;) "outcome" (type (eq 46)))
      (type (;48;) (func))
      (export (;0;) "ping" (func (type 48)))
      (type (;49;) (func (param "v" bool) (result bool)))
      (export (;1;) "echo-bool" (func (type 49)))
      (type (;50;) (func (param "v" u8) (result u8)))
      (export (;2;) "echo-u8" (func (type 50)))
      (type (;51;) (func (param "v" s8) (result s8)))
      (export (;3;) "echo-s8" (func (type 51)))
      (type (;52;) (func (param "v" u16) (result u16)))
      (export (;4;) "echo-u16" (func (type 52)))
      (type (;53;) (func (param "v" s16) (result s16)))
      (export (;5;) "echo-s16" (func (type 53)))
      (type (;54;) (func (param "v" u32) (result u32)))
      (export (;6;) "echo-u32" (func (type 54)))
      (type (;55;) (func (param "v" s32) (result s32)))
      (export (;7;) "echo-s32" (func (type 55)))
      (type (;56;) (func (param "v" u64) (result u64)))
      (export (;8;) "echo-u64" (func (type 56)))
      (type (;57;) (func (param "v" s64) (result s64)))
      (export (;9;) "echo-s64" (func (type 57)))
      (type (;58;) (func (param "v" f32) (result f32)))
      (export (;10;) "echo-f32" (func (type 58)))
      (type (;59;) (func (param "v" f64) (result f64)))
      (export (;11;) "echo-f64" (func (type 59)))
      (type (;60;) (func (param "v" char) (result char)))
      (export (;12;) "echo-char" (func (type 60)))
      (type (;61;) (func (param "v" string) (result string)))
      (export (;13;) "echo-string" (func (type 61)))
      (type (;62;) (list bool))
      (type (;63;) (func (param "v" 62) (result 62)))
      (export (;14;) "list-bool" (func (type 63)))
      (type (;64;) (list u8))
      (type (;65;) (func (param "v" 64) (result 64)))
      (export (;15;) "list-u8" (func (type 65)))
      (type (;66;) (list s8))
      (type (;67;) (func (param "v" 66) (result 66)))
      (export (;16;) "list-s8" (func (type 67)))
      (type (;68;) (list u16))
      (type (;69;) (func (param "v" 68) (result 68)))
      (export (;17;) "list-u16" (func (type 69)))
      (type (;70;) (list s16))
      (type (;71;) (func (param "v" 70) (result 70)))
      (export (;18;) "list-s16" (func (type 71)))
      (type (;72;) (list u32))
      (type (;73;) (func (param "v" 72) (result 72)))
      (export (;19;) "list-u32" (func (type 73)))
      (type (;74;) (list s32))
      (type (;75;) (func (param "v" 74) (result 74)))
      (export (;20;) "list-s32" (func (type 75)))
      (type (;76;) (list u64))
      (type (;77;) (func (param "v" 76) (result 76)))
      (export (;21;) "list-u64" (func (type 77)))
      (type (;78;) (list s64))
      (type (;79;) (func (param "v" 78) (result 78)))
      (export (;22;) "list-s64" (func (type 79)))
      (type (;80;) (list f32))
      (type (;81;) (func (param "v" 80) (result 80)))
      (export (;23;) "list-f32" (func (type 81)))
      (type (;82;) (list f64))
      (type (;83;) (func (param "v" 82) (result 82)))
      (export (;24;) "list-f64" (func (type 83)))
      (type (;84;) (list char))
      (type (;85;) (func (param "v" 84) (result 84)))
      (export (;25;) "list-char" (func (type 85)))
      (type (;86;) (list string))
      (type (;87;) (func (param "v" 86) (result 86)))
      (export (;26;) "list-string" (func (type 87)))
      (type (;88;) (list 64))
      (type (;89;) (func (param "v" 88) (result 88)))
      (export (;27;) "list-bytes" (func (type 89)))
      (type (;90;) (list 72))
      (type (;91;) (func (param "v" 90) (result 90)))
      (export (;28;) "list-list" (func (type 91)))
      (type (;92;) (list 86))
      (type (;93;) (list 92))
      (type (;94;) (func (param "v" 93) (result 93)))
      (export (;29;) "list-list-list" (func (type 94)))
      (type (;95;) (tuple u8 string))
      (type (;96;) (list 95))
      (type (;97;) (func (param "v" 96) (result 96)))
      (export (;30;) "list-tuple" (func (type 97)))
      (type (;98;) (list 1))
      (type (;99;) (func (param "v" 98) (result 98)))
      (export (;31;) "list-point" (func (type 99)))
      (type (;100;) (list 3))
      (type (;101;) (func (param "v" 100) (result 100)))
      (export (;32;) "list-person" (func (type 101)))
      (type (;102;) (list 5))
      (type (;103;) (func (param "v" 102) (result 102)))
      (export (;33;) "list-wide" (func (type 103)))
      (type (;104;) (list 7))
      (type (;105;) (func (param "v" 104) (result 104)))
      (export (;34;) "list-shape" (func (type 105)))
      (type (;106;) (list 9))
      (type (;107;) (func (param "v" 106) (result 106)))
      (export (;35;) "list-color" (func (type 107)))
      (type (;108;) (list 11))
      (type (;109;) (func (param "v" 108) (result 108)))
      (export (;36;) "list-perms" (func (type 109)))
      (type (;110;) (option string))
      (type (;111;) (list 110))
      (type (;112;) (func (param "v" 111) (result 111)))
      (export (;37;) "list-option" (func (type 112)))
      (type (;113;) (result u32 (error string)))
      (type (;114;) (list 113))
      (type (;115;) (func (param "v" 114) (result 114)))
      (export (;38;) "list-result" (func (type 115)))
      (type (;116;) (tuple u64))
      (type (;117;) (func (param "v" 116) (result 116)))
      (export (;39;) "tuple1" (func (type 117)))
      (type (;118;) (tuple u8 string 1))
      (type (;119;) (func (param "v" 118) (result 118)))
      (export (;40;) "tuple3" (func (type 119)))
      (type (;120;) (tuple s8 f32))
      (type (;121;) (tuple char))
      (type (;122;) (tuple 64 121))
      (type (;123;) (tuple 120 122))
      (type (;124;) (func (param "v" 123) (result 123)))
      (export (;41;) "tuple-nested" (func (type 124)))
      (type (;125;) (tuple bool u8 u16 u32 u64 f32 f64 char string 9))
      (type (;126;) (func (param "v" 125) (result 125)))
      (export (;42;) "tuple10" (func (type 126)))
      (type (;127;) (func (param "v" 1) (result 1)))
      (export (;43;) "echo-point" (func (type 127)))
      (type (;128;) (func (param "v" 3) (result 3)))
      (export (;44;) "echo-person" (func (type 128)))
      (type (;129;) (func (param "v" 13) (result 13)))
      (export (;45;) "echo-household" (func (type 129)))
      (type (;130;) (func (param "v" 5) (result 5)))
      (export (;46;) "echo-wide" (func (type 130)))
      (type (;131;) (func (param "v" 15) (result 15)))
      (export (;47;) "echo-words" (func (type 131)))
      (type (;132;) (func (param "v" 7) (result 7)))
      (export (;48;) "echo-shape" (func (type 132)))
      (type (;133;) (func (param "v" 17) (result 17)))
      (export (;49;) "echo-number" (func (type 133)))
      (type (;134;) (func (param "v" 19) (result 19)))
      (export (;50;) "echo-only" (func (type 134)))
      (type (;135;) (func (param "v" 9) (result 9)))
      (export (;51;) "echo-color" (func (type 135)))
      (type (;136;) (func (param "v" 21) (result 21)))
      (export (;52;) "echo-single" (func (type 136)))
      (type (;137;) (func (param "v" 23) (result 23)))
      (export (;53;) "echo-keyword" (func (type 137)))
      (type (;138;) (func (param "v" 11) (result 11)))
      (export (;54;) "echo-perms" (func (type 138)))
      (type (;139;) (func (param "v" 25) (result 25)))
      (export (;55;) "echo-flags1" (func (type 139)))
      (type (;140;) (func (param "v" 27) (result 27)))
      (export (;56;) "echo-flags8" (func (type 140)))
      (type (;141;) (func (param "v" 29) (result 29)))
      (export (;57;) "echo-flags9" (func (type 141)))
      (type (;142;) (func (param "v" 31) (result 31)))
      (export (;58;) "echo-flags32" (func (type 142)))
      (type (;143;) (option u8))
      (type (;144;) (func (param "v" 143) (result 143)))
      (export (;59;) "option-u8" (func (type 144)))
      (type (;145;) (func (param "v" 110) (result 110)))
      (export (;60;) "option-string" (func (type 145)))
      (type (;146;) (option 64))
      (type (;147;) (func (param "v" 146) (result 146)))
      (export (;61;) "option-bytes" (func (type 147)))
      (type (;148;) (option 1))
      (type (;149;) (func (param "v" 148) (result 148)))
      (export (;62;) "option-point" (func (type 149)))
      (type (;150;) (option 7))
      (type (;151;) (func (param "v" 150) (result 150)))
      (export (;63;) "option-shape" (func (type 151)))
      (type (;152;) (option u16))
      (type (;153;) (list 152))
      (type (;154;) (option 153))
      (type (;155;) (func (param "v" 154) (result 154)))
      (export (;64;) "option-list" (func (type 155)))
      (type (;156;) (tuple u8 110))
      (type (;157;) (option 156))
      (type (;158;) (func (param "v" 157) (result 157)))
      (export (;65;) "option-tuple" (func (type 158)))
      (type (;159;) (option u32))
      (type (;160;) (option 159))
      (type (;161;) (func (param "v" 160) (result 160)))
      (export (;66;) "option-option" (func (type 161)))
      (type (;162;) (option 110))
      (type (;163;) (option 162))
      (type (;164;) (func (param "v" 163) (result 163)))
      (export (;67;) "option-option-option" (func (type 164)))
      (type (;165;) (result u8 (error string)))
      (type (;166;) (option 165))
      (type (;167;) (func (param "v" 166) (result 166)))
      (export (;68;) "option-result" (func (type 167)))
      (type (;168;) (result))
      (type (;169;) (option 168))
      (type (;170;) (func (param "v" 169) (result 169)))
      (export (;69;) "option-result-unit" (func (type 170)))
      (type (;171;) (func (param "v" 113) (result 113)))
      (export (;70;) "result-both" (func (type 171)))
      (type (;172;) (result 64))
      (type (;173;) (func (param "v" 172) (result 172)))
      (export (;71;) "result-ok" (func (type 173)))
      (type (;174;) (result (error 17)))
      (type (;175;) (func (param "v" 174) (result 174)))
      (export (;72;) "result-err" (func (type 175)))
      (type (;176;) (func (param "v" 168) (result 168)))
      (export (;73;) "result-unit" (func (type 176)))
      (type (;177;) (result 3 (error 7)))
      (type (;178;) (func (param "v" 177) (result 177)))
      (export (;74;) "result-record" (func (type 178)))
      (type (;179;) (result 11 (error 9)))
      (type (;180;) (func (param "v" 179) (result 179)))
      (export (;75;) "result-enum" (func (type 180)))
      (type (;181;) (result 143 (error 110)))
      (type (;182;) (func (param "v" 181) (result 181)))
      (export (;76;) "result-option" (func (type 182)))
      (type (;183;) (result (error 9)))
      (type (;184;) (result 165 (error 183)))
      (type (;185;) (func (param "v" 184) (result 184)))
      (export (;77;) "result-result" (func (type 185)))
      (type (;186;) (result u8))
      (type (;187;) (result (error 1)))
      (type (;188;) (tuple 113 186 187 168))
      (type (;189;) (func (param "v" 188) (result 188)))
      (export (;78;) "tuple-result" (func (type 189)))
      (type (;190;) (func (param "v" 33) (result 33)))
      (export (;79;) "echo-id" (func (type 190)))
      (type (;191;) (func (param "v" 35) (result 35)))
      (export (;80;) "echo-label" (func (type 191)))
      (type (;192;) (func (param "v" 37) (result 37)))
      (export (;81;) "echo-blob" (func (type 192)))
      (type (;193;) (func (param "v" 39) (result 39)))
      (export (;82;) "echo-blobs" (func (type 193)))
      (type (;194;) (func (param "v" 41) (result 41)))
      (export (;83;) "echo-ids" (func (type 194)))
      (type (;195;) (func (param "v" 43) (result 43)))
      (export (;84;) "echo-maybe-id" (func (type 195)))
      (type (;196;) (option 43))
      (type (;197;) (func (param "v" 196) (result 196)))
      (export (;85;) "option-maybe-id" (func (type 197)))
      (type (;198;) (func (param "v" 45) (result 45)))
      (export (;86;) "echo-place" (func (type 198)))
      (type (;199;) (func (param "v" 47) (result 47)))
      (export (;87;) "echo-outcome" (func (type 199)))
      (type (;200;) (tuple u8 string 64 148 7 f32))
      (type (;201;) (func (param "a" u8) (param "b" string) (param "c" 64) (param "d" 148) (param "e" 7) (param "f" f32) (result 200)))
      (export (;88;) "many" (func (type 201)))
      (type (;202;) (func (param "a" u8) (param "b" u16) (param "c" u32) (param "d" u64) (param "e" s8) (param "f" s16) (param "g" s32) (param "h" s64) (param "i" f32) (param "j" f64) (param "k" char) (param "l" bool) (param "m" string) (param "n" 86) (param "o" 9) (param "p" 11) (param "q" 143) (result 5)))
      (export (;89;) "spilled" (func (type 202)))
      (type (;203;) (func (param "import" u8) (param "class" string) (param "self" bool) (param "none" 143) (result 15)))
      (export (;90;) "lambda" (func (type 203)))
    )
  )
  (import "test:kitchen/values@0.1.0" (instance $test:kitchen/values@0.1.0 (;1;) (type $ty-test:kitchen/values@0.1.0)))
  (alias export $test:kitchen/types@0.1.0 "point" (type $"#type26 point" (@name "point") (;26;)))
  (type $ty-test:kitchen/host@0.1.0 (;27;)
    (instance
      (export (;0;) "counter" (type (sub resource)))
      (export (;1;) "token" (type (sub resource)))
      (export (;2;) "gate" (type (sub resource)))
      (type (;3;) (own 0))
      (type (;4;) (record (field "name" string) (field "item" 3)))
      (export (;5;) "entry" (type (eq 4)))
      (alias outer 1 $"#type26 point" (type (;6;)))
      (export (;7;) "point" (type (eq 6)))
      (type (;8;) (func (param "start" u32) (result 3)))
      (export (;0;) "[constructor]counter" (func (type 8)))
      (type (;9;) (borrow 0))
      (type (;10;) (func (param "self" 9) (param "by" u32) (result u32)))
      (export (;1;) "[method]counter.incr" (func (type 10)))
      (type (;11;) (func (param "self" 9) (result u32)))
      (export (;2;) "[method]counter.value" (func (type 11)))
      (type (;12;) (result u32 (error string)))
      (type (;13;) (func (param "self" 9) (param "by" u32) (result 12)))
      (export (;3;) "[method]counter.divide" (func (type 13)))
      (type (;14;) (func (param "self" 9) (param "other" 3) (result u32)))
      (export (;4;) "[method]counter.absorb" (func (type 14)))
      (type (;15;) (func (param "self" 9) (result 3)))
      (export (;5;) "[method]counter.copy" (func (type 15)))
      (type (;16;) (func (param "self" 9) (param "other" 9) (result bool)))
      (export (;6;) "[method]counter.exceeds" (func (type 16)))
      (type (;17;) (func (param "a" 3) (param "b" 3) (result 3)))
      (export (;7;) "[static]counter.merge" (func (type 17)))
      (type (;18;) (func (param "a" 9) (param "b" 9) (param "c" 9) (result u32)))
      (export (;8;) "[static]counter.total" (func (type 18)))
      (type (;19;) (borrow 1))
      (type (;20;) (func (param "self" 19) (result string)))
      (export (;9;) "[method]token.owner" (func (type 20)))
      (type (;21;) (own 2))
      (type (;22;) (result 21 (error string)))
      (type (;23;) (func (param "level" u8) (result 22)))
      (export (;10;) "[constructor]gate" (func (type 23)))
      (type (;24;) (borrow 2))
      (type (;25;) (func (param "self" 24) (result u8)))
      (export (;11;) "[method]gate.level" (func (type 25)))
      (type (;26;) (func (param "message" string)))
      (export (;12;) "log" (func (type 26)))
      (type (;27;) (func (param "reason" string)))
      (export (;13;) "fail" (func (type 27)))
      (type (;28;) (func (param "depth" u32) (result u32)))
      (export (;14;) "call-back" (func (type 28)))
      (type (;29;) (own 1))
      (type (;30;) (result 29 (error string)))
      (type (;31;) (func (param "owner" string) (result 30)))
      (export (;15;) "issue" (func (type 31)))
      (type (;32;) (func (param "t" 19) (result bool)))
      (export (;16;) "check" (func (type 32)))
      (type (;33;) (list 3))
      (type (;34;) (func (param "v" 33) (result 33)))
      (export (;17;) "swap" (func (type 34)))
      (type (;35;) (list 9))
      (type (;36;) (func (param "v" 35) (result u32)))
      (export (;18;) "sum" (func (type 36)))
      (type (;37;) (option 3))
      (type (;38;) (tuple u8 3))
      (type (;39;) (func (param "a" 37) (param "b" 38) (result 37)))
      (export (;19;) "choose" (func (type 39)))
      (type (;40;) (func (param "e" 5) (result 5)))
      (export (;20;) "file" (func (type 40)))
      (type (;41;) (func (param "c" 9) (param "d" 9) (result 7)))
      (export (;21;) "locate" (func (type 41)))
    )
  )
  (import "test:kitchen/host@0.1.0" (instance $test:kitchen/host@0.1.0 (;2;) (type $ty-test:kitchen/host@0.1.0)))
  (type $ty-clock (;28;)
    (instance
      (type (;0;) (func (result u64)))
      (export (;0;) "now" (func (type 0)))
    )
  )
  (import "clock" (instance $clock (;3;) (type $ty-clock)))
  (type (;29;) (record (field "name" string) (field "size" u32)))
  (import "job" (type $job (;30;) (eq 29)))
  (type (;31;) (func (param "text" string) (result u32)))
  (import "notify" (func $notify (;0;) (type 31)))
  (core module $main (;0;)
    (type (;0;) (func (param i32) (result i32)))
    (type (;1;) (func))
    (type (;2;) (func (param i64) (result i64)))
    (type (;3;) (func (param f32) (result f32)))
    (type (;4;) (func (param f64) (result f64)))
    (type (;5;) (func (param i32 i32 i32)))
    (type (;6;) (func (param i32 i32 i32 i32 i32 i32)))
    (type (;7;) (func (param i32 f32 i32 i32 i32 i32)))
    (type (;8;) (func (param i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32)))
    (type (;9;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
    (type (;10;) (func (param i32 i32)))
    (type (;11;) (func (param i32 i32 i32 i32 i32 i32 i32 f32 i32)))
    (type (;12;) (func (param i32 i64 i64 i32 i32)))
    (type (;13;) (func (param i32 i64 i32 i32)))
    (type (;14;) (func (param i32 i32 i32 i32)))
    (type (;15;) (func (param i32 i32 i64 i64 i32 i32)))
    (type (;16;) (func (param i32 i32 i32 i32 i32)))
    (type (;17;) (func (param i32 i32 i64 i32 i32)))
    (type (;18;) (func (param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32)))
    (type (;19;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
    (type (;20;) (func (param i32 i64 i32)))
    (type (;21;) (func (param i32 i32 i64 i32)))
    (type (;22;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 f32 i32)))
    (type (;23;) (func (param i32 i32 i32 i32 i32 i32 i32)))
    (type (;24;) (func (param i32)))
    (type (;25;) (func (param i32 i32) (result i32)))
    (type (;26;) (func (param i32 i32 i32) (result i32)))
    (type (;27;) (func (result i64)))
    (type (;28;) (func (param i32 i32 i32 i32 i32 i32 f32)))
    (type (;29;) (func (param i32 i32 i32 i32 i64 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i32)))
    (type (;30;) (func (param i32 f64)))
    (type (;31;) (func (param i32 i64)))
    (type (;32;) (func (param i32 i64) (result i32)))
    (type (;33;) (func (param i32) (result i64)))
    (type (;34;) (func (param i32 i64) (result i64)))
    (type (;35;) (func (param i32 i32 i64)))
    (type (;36;) (func (param i32 i32 i32 i64)))
    (type (;37;) (func (result i32)))
    (type (;38;) (func (param i32 i32 i32 i32) (result i32)))
    (type (;39;) (func (param i32 i32 i32 i32 i32) (result i32)))
    (type (;40;) (func (param i32 f32 i32 i32 i32) (result i32)))
    (type (;41;) (func (param i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32) (result i32)))
    (type (;42;) (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
    (type (;43;) (func (param i32 i32 i32 i32 i32 i32 i32 f32) (result i32)))
    (type (;44;) (func (param i32 i64 i64 i32) (result i32)))
    (type (;45;) (func (param i32 i32 i64 i64 i32)))
    (type (;46;) (func (param i32 i64 i32) (result i32)))
    (type (;47;) (func (param i32 i32 i64 i64 i32) (result i32)))
    (type (;48;) (func (param i32 i32 i64 i32) (result i32)))
    (type (;49;) (func (param i32 i32 i64 i64 i32 i32 i32 i32 i32) (result i32)))
    (type (;50;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
    (type (;51;) (func (param i32 i32 i64) (result i32)))
    (type (;52;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 f32) (result i32)))
    (type (;53;) (func (param i32 i32 i32 i32 i32 i32) (result i32)))
    (type (;54;) (func (param f64) (result i32)))
    (type (;55;) (func (param i32 i32) (result i64)))
    (import "test:kitchen/values@0.1.0" "ping" (func (;0;) (type 1)))
    (import "test:kitchen/values@0.1.0" "echo-bool" (func (;1;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-u8" (func (;2;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-s8" (func (;3;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-u16" (func (;4;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-s16" (func (;5;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-u32" (func (;6;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-s32" (func (;7;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-u64" (func (;8;) (type 2)))
    (import "test:kitchen/values@0.1.0" "echo-s64" (func (;9;) (type 2)))
    (import "test:kitchen/values@0.1.0" "echo-f32" (func (;10;) (type 3)))
    (import "test:kitchen/values@0.1.0" "echo-f64" (func (;11;) (type 4)))
    (import "test:kitchen/values@0.1.0" "echo-char" (func (;12;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-string" (func (;13;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-bool" (func (;14;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-u8" (func (;15;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-s8" (func (;16;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-u16" (func (;17;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-s16" (func (;18;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-u32" (func (;19;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-s32" (func (;20;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-u64" (func (;21;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-s64" (func (;22;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-f32" (func (;23;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-f64" (func (;24;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-char" (func (;25;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-string" (func (;26;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-bytes" (func (;27;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-list" (func (;28;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-list-list" (func (;29;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-tuple" (func (;30;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-point" (func (;31;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-person" (func (;32;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-wide" (func (;33;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-shape" (func (;34;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-color" (func (;35;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-perms" (func (;36;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-option" (func (;37;) (type 5)))
    (import "test:kitchen/values@0.1.0" "list-result" (func (;38;) (type 5)))
    (import "test:kitchen/values@0.1.0" "tuple1" (func (;39;) (type 2)))
    (import "test:kitchen/values@0.1.0" "tuple3" (func (;40;) (type 6)))
    (import "test:kitchen/values@0.1.0" "tuple-nested" (func (;41;) (type 7)))
    (import "test:kitchen/values@0.1.0" "tuple10" (func (;42;) (type 8)))
    (import "test:kitchen/values@0.1.0" "echo-point" (func (;43;) (type 5)))
    (import "test:kitchen/values@0.1.0" "echo-person" (func (;44;) (type 9)))
    (import "test:kitchen/values@0.1.0" "echo-household" (func (;45;) (type 10)))
    (import "test:kitchen/values@0.1.0" "echo-wide" (func (;46;) (type 10)))
    (import "test:kitchen/values@0.1.0" "echo-words" (func (;47;) (type 11)))
    (import "test:kitchen/values@0.1.0" "echo-shape" (func (;48;) (type 12)))
    (import "test:kitchen/values@0.1.0" "echo-number" (func (;49;) (type 13)))
    (import "test:kitchen/values@0.1.0" "echo-only" (func (;50;) (type 5)))
    (import "test:kitchen/values@0.1.0" "echo-color" (func (;51;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-single" (func (;52;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-keyword" (func (;53;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-perms" (func (;54;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-flags1" (func (;55;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-flags8" (func (;56;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-flags9" (func (;57;) (type 0)))
    (import "test:kitchen/values@0.1.0" "echo-flags32" (func (;58;) (type 0)))
    (import "test:kitchen/values@0.1.0" "option-u8" (func (;59;) (type 5)))
    (import "test:kitchen/values@0.1.0" "option-string" (func (;60;) (type 14)))
    (import "test:kitchen/values@0.1.0" "option-bytes" (func (;61;) (type 14)))
    (import "test:kitchen/values@0.1.0" "option-point" (func (;62;) (type 14)))
    (import "test:kitchen/values@0.1.0" "option-shape" (func (;63;) (type 15)))
    (import "test:kitchen/values@0.1.0" "option-list" (func (;64;) (type 14)))
    (import "test:kitchen/values@0.1.0" "option-tuple" (func (;65;) (type 6)))
    (import "test:kitchen/values@0.1.0" "option-option" (func (;66;) (type 14)))
    (import "test:kitchen/values@0.1.0" "option-option-option" (func (;67;) (type 6)))
    (import "test:kitchen/values@0.1.0" "option-result" (func (;68;) (type 16)))
    (import "test:kitchen/values@0.1.0" "option-result-unit" (func (;69;) (type 5)))
    (import "test:kitchen/values@0.1.0" "result-both" (func (;70;) (type 14)))
    (import "test:kitchen/values@0.1.0" "result-ok" (func (;71;) (type 14)))
    (import "test:kitchen/values@0.1.0" "result-err" (func (;72;) (type 17)))
    (import "test:kitchen/values@0.1.0" "result-unit" (func (;73;) (type 0)))
    (import "test:kitchen/values@0.1.0" "result-record" (func (;74;) (type 18)))
    (import "test:kitchen/values@0.1.0" "result-enum" (func (;75;) (type 5)))
    (import "test:kitchen/values@0.1.0" "result-option" (func (;76;) (type 16)))
    (import "test:kitchen/values@0.1.0" "result-result" (func (;77;) (type 16)))
    (import "test:kitchen/values@0.1.0" "tuple-result" (func (;78;) (type 19)))
    (import "test:kitchen/values@0.1.0" "echo-id" (func (;79;) (type 2)))
    (import "test:kitchen/values@0.1.0" "echo-label" (func (;80;) (type 5)))
    (import "test:kitchen/values@0.1.0" "echo-blob" (func (;81;) (type 5)))
    (import "test:kitchen/values@0.1.0" "echo-blobs" (func (;82;) (type 5)))
    (import "test:kitchen/values@0.1.0" "echo-ids" (func (;83;) (type 5)))
    (import "test:kitchen/values@0.1.0" "echo-maybe-id" (func (;84;) (type 20)))
    (import "test:kitchen/values@0.1.0" "option-maybe-id" (func (;85;) (type 21)))
    (import "test:kitchen/values@0.1.0" "echo-place" (func (;86;) (type 5)))
    (import "test:kitchen/values@0.1.0" "echo-outcome" (func (;87;) (type 14)))
    (import "test:kitchen/values@0.1.0" "many" (func (;88;) (type 22)))
    (import "test:kitchen/values@0.1.0" "spilled" (func (;89;) (type 10)))
    (import "test:kitchen/values@0.1.0" "lambda" (func (;90;) (type 23)))
    (import "test:kitchen/host@0.1.0" "[resource-drop]counter" (func (;91;) (type 24)))
    (import "test:kitchen/host@0.1.0" "[resource-drop]token" (func (;92;) (type 24)))
    (import "test:kitchen/host@0.1.0" "[resource-drop]gate" (func (;93;) (type 24)))
    (import "test:kitchen/host@0.1.0" "log" (func (;94;) (type 10)))
    (import "test:kitchen/host@0.1.0" "fail" (func (;95;) (type 10)))
    (import "test:kitchen/host@0.1.0" "call-back" (func (;96;) (type 0)))
    (import "test:kitchen/host@0.1.0" "[constructor]counter" (func (;97;) (type 0)))
    (import "test:kitchen/host@0.1.0" "[method]counter.incr" (func (;98;) (type 25)))
    (import "test:kitchen/host@0.1.0" "[method]counter.value" (func (;99;) (type 0)))
    (import "test:kitchen/host@0.1.0" "[method]counter.divide" (func (;100;) (type 5)))
    (import "test:kitchen/host@0.1.0" "[method]counter.absorb" (func (;101;) (type 25)))
    (import "test:kitchen/host@0.1.0" "[method]counter.copy" (func (;102;) (type 0)))
    (import "test:kitchen/host@0.1.0" "[method]counter.exceeds" (func (;103;) (type 25)))
    (import "test:kitchen/host@0.1.0" "[static]counter.merge" (func (;104;) (type 25)))
    (import "test:kitchen/host@0.1.0" "[static]counter.total" (func (;105;) (type 26)))
    (import "test:kitchen/host@0.1.0" "[method]token.owner" (func (;106;) (type 10)))
    (import "test:kitchen/host@0.1.0" "[constructor]gate" (func (;107;) (type 10)))
    (import "test:kitchen/host@0.1.0" "[method]gate.level" (func (;108;) (type 0)))
    (import "test:kitchen/host@0.1.0" "issue" (func (;109;) (type 5)))
    (import "test:kitchen/host@0.1.0" "check" (func (;110;) (type 0)))
    (import "test:kitchen/host@0.1.0" "swap" (func (;111;) (type 5)))
    (import "test:kitchen/host@0.1.0" "sum" (func (;112;) (type 25)))
    (import "test:kitchen/host@0.1.0" "choose" (func (;113;) (type 16)))
    (import "test:kitchen/host@0.1.0" "file" (func (;114;) (type 14)))
    (import "test:kitchen/host@0.1.0" "locate" (func (;115;) (type 5)))
    (import "clock" "now" (func (;116;) (type 27)))
    (import "$root" "notify" (func (;117;) (type 25)))
    (import "[export]test:kitchen/guest@0.1.0" "[resource-new]account" (func (;118;) (type 0)))
    (import "[export]test:kitchen/guest@0.1.0" "[resource-rep]account" (func (;119;) (type 0)))
    (import "[export]test:kitchen/guest@0.1.0" "[resource-drop]account" (func (;120;) (type 24)))
    (import "[export]test:kitchen/guest@0.1.0" "[resource-new]vault" (func (;121;) (type 0)))
    (table (;0;) 2 2 funcref)
    (memory (;0;) 17)
    (global (;0;) (mut i32) i32.const 1048576)
    (export "memory" (memory 0))
    (export "cabi_realloc" (func 273))
    (export "run" (func 404))
    (export "cabi_post_run" (func 405))
    (export "work" (func 406))
    (export "cabi_post_work" (func 407))
    (export "test:kitchen/values@0.1.0#ping" (func 408))
    (export "test:kitchen/values@0.1.0#echo-bool" (func 409))
    (export "test:kitchen/values@0.1.0#echo-u8" (func 410))
    (export "test:kitchen/values@0.1.0#echo-s8" (func 411))
    (export "test:kitchen/values@0.1.0#echo-u16" (func 412))
    (export "test:kitchen/values@0.1.0#echo-s16" (func 413))
    (export "test:kitchen/values@0.1.0#echo-u32" (func 414))
    (export "test:kitchen/values@0.1.0#echo-s32" (func 415))
    (export "test:kitchen/values@0.1.0#echo-u64" (func 416))
    (export "test:kitchen/values@0.1.0#echo-s64" (func 417))
    (export "test:kitchen/values@0.1.0#echo-f32" (func 418))
    (export "test:kitchen/values@0.1.0#echo-f64" (func 419))
    (export "test:kitchen/values@0.1.0#echo-char" (func 420))
    (export "test:kitchen/values@0.1.0#echo-string" (func 421))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-string" (func 422))
    (export "test:kitchen/values@0.1.0#list-bool" (func 423))
    (export "cabi_post_test:kitchen/values@0.1.0#list-bool" (func 424))
    (export "test:kitchen/values@0.1.0#list-u8" (func 425))
    (export "cabi_post_test:kitchen/values@0.1.0#list-u8" (func 426))
    (export "test:kitchen/values@0.1.0#list-s8" (func 427))
    (export "cabi_post_test:kitchen/values@0.1.0#list-s8" (func 428))
    (export "test:kitchen/values@0.1.0#list-u16" (func 429))
    (export "cabi_post_test:kitchen/values@0.1.0#list-u16" (func 430))
    (export "test:kitchen/values@0.1.0#list-s16" (func 431))
    (export "cabi_post_test:kitchen/values@0.1.0#list-s16" (func 432))
    (export "test:kitchen/values@0.1.0#list-u32" (func 433))
    (export "cabi_post_test:kitchen/values@0.1.0#list-u32" (func 434))
    (export "test:kitchen/values@0.1.0#list-s32" (func 435))
    (export "cabi_post_test:kitchen/values@0.1.0#list-s32" (func 436))
    (export "test:kitchen/values@0.1.0#list-u64" (func 437))
    (export "cabi_post_test:kitchen/values@0.1.0#list-u64" (func 438))
    (export "test:kitchen/values@0.1.0#list-s64" (func 439))
    (export "cabi_post_test:kitchen/values@0.1.0#list-s64" (func 440))
    (export "test:kitchen/values@0.1.0#list-f32" (func 441))
    (export "cabi_post_test:kitchen/values@0.1.0#list-f32" (func 442))
    (export "test:kitchen/values@0.1.0#list-f64" (func 443))
    (export "cabi_post_test:kitchen/values@0.1.0#list-f64" (func 444))
    (export "test:kitchen/values@0.1.0#list-char" (func 445))
    (export "cabi_post_test:kitchen/values@0.1.0#list-char" (func 446))
    (export "test:kitchen/values@0.1.0#list-string" (func 447))
    (export "cabi_post_test:kitchen/values@0.1.0#list-string" (func 448))
    (export "test:kitchen/values@0.1.0#list-bytes" (func 449))
    (export "cabi_post_test:kitchen/values@0.1.0#list-bytes" (func 450))
    (export "test:kitchen/values@0.1.0#list-list" (func 451))
    (export "cabi_post_test:kitchen/values@0.1.0#list-list" (func 452))
    (export "test:kitchen/values@0.1.0#list-list-list" (func 453))
    (export "cabi_post_test:kitchen/values@0.1.0#list-list-list" (func 454))
    (export "test:kitchen/values@0.1.0#list-tuple" (func 455))
    (export "cabi_post_test:kitchen/values@0.1.0#list-tuple" (func 456))
    (export "test:kitchen/values@0.1.0#list-point" (func 457))
    (export "cabi_post_test:kitchen/values@0.1.0#list-point" (func 458))
    (export "test:kitchen/values@0.1.0#list-person" (func 459))
    (export "cabi_post_test:kitchen/values@0.1.0#list-person" (func 460))
    (export "test:kitchen/values@0.1.0#list-wide" (func 461))
    (export "cabi_post_test:kitchen/values@0.1.0#list-wide" (func 462))
    (export "test:kitchen/values@0.1.0#list-shape" (func 463))
    (export "cabi_post_test:kitchen/values@0.1.0#list-shape" (func 464))
    (export "test:kitchen/values@0.1.0#list-color" (func 465))
    (export "cabi_post_test:kitchen/values@0.1.0#list-color" (func 466))
    (export "test:kitchen/values@0.1.0#list-perms" (func 467))
    (export "cabi_post_test:kitchen/values@0.1.0#list-perms" (func 468))
    (export "test:kitchen/values@0.1.0#list-option" (func 469))
    (export "cabi_post_test:kitchen/values@0.1.0#list-option" (func 470))
    (export "test:kitchen/values@0.1.0#list-result" (func 471))
    (export "cabi_post_test:kitchen/values@0.1.0#list-result" (func 472))
    (export "test:kitchen/values@0.1.0#tuple1" (func 473))
    (export "test:kitchen/values@0.1.0#tuple3" (func 474))
    (export "cabi_post_test:kitchen/values@0.1.0#tuple3" (func 475))
    (export "test:kitchen/values@0.1.0#tuple-nested" (func 476))
    (export "cabi_post_test:kitchen/values@0.1.0#tuple-nested" (func 477))
    (export "test:kitchen/values@0.1.0#tuple10" (func 478))
    (export "cabi_post_test:kitchen/values@0.1.0#tuple10" (func 479))
    (export "test:kitchen/values@0.1.0#echo-point" (func 480))
    (export "test:kitchen/values@0.1.0#echo-person" (func 481))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-person" (func 482))
    (export "test:kitchen/values@0.1.0#echo-household" (func 483))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-household" (func 484))
    (export "test:kitchen/values@0.1.0#echo-wide" (func 485))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-wide" (func 486))
    (export "test:kitchen/values@0.1.0#echo-words" (func 487))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-words" (func 488))
    (export "test:kitchen/values@0.1.0#echo-shape" (func 489))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-shape" (func 491))
    (export "test:kitchen/values@0.1.0#echo-number" (func 492))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-number" (func 493))
    (export "test:kitchen/values@0.1.0#echo-only" (func 494))
    (export "test:kitchen/values@0.1.0#echo-color" (func 495))
    (export "test:kitchen/values@0.1.0#echo-single" (func 496))
    (export "test:kitchen/values@0.1.0#echo-keyword" (func 497))
    (export "test:kitchen/values@0.1.0#echo-perms" (func 498))
    (export "test:kitchen/values@0.1.0#echo-flags1" (func 499))
    (export "test:kitchen/values@0.1.0#echo-flags8" (func 500))
    (export "test:kitchen/values@0.1.0#echo-flags9" (func 501))
    (export "test:kitchen/values@0.1.0#echo-flags32" (func 502))
    (export "test:kitchen/values@0.1.0#option-u8" (func 503))
    (export "test:kitchen/values@0.1.0#option-string" (func 504))
    (export "cabi_post_test:kitchen/values@0.1.0#option-string" (func 505))
    (export "test:kitchen/values@0.1.0#option-bytes" (func 506))
    (export "cabi_post_test:kitchen/values@0.1.0#option-bytes" (func 507))
    (export "test:kitchen/values@0.1.0#option-point" (func 508))
    (export "test:kitchen/values@0.1.0#option-shape" (func 509))
    (export "cabi_post_test:kitchen/values@0.1.0#option-shape" (func 510))
    (export "test:kitchen/values@0.1.0#option-list" (func 511))
    (export "cabi_post_test:kitchen/values@0.1.0#option-list" (func 512))
    (export "test:kitchen/values@0.1.0#option-tuple" (func 513))
    (export "cabi_post_test:kitchen/values@0.1.0#option-tuple" (func 514))
    (export "test:kitchen/values@0.1.0#option-option" (func 515))
    (export "test:kitchen/values@0.1.0#option-option-option" (func 516))
    (export "cabi_post_test:kitchen/values@0.1.0#option-option-option" (func 517))
    (export "test:kitchen/values@0.1.0#option-result" (func 518))
    (export "cabi_post_test:kitchen/values@0.1.0#option-result" (func 519))
    (export "test:kitchen/values@0.1.0#option-result-unit" (func 520))
    (export "test:kitchen/values@0.1.0#result-both" (func 521))
    (export "cabi_post_test:kitchen/values@0.1.0#result-both" (func 522))
    (export "test:kitchen/values@0.1.0#result-ok" (func 523))
    (export "cabi_post_test:kitchen/values@0.1.0#result-ok" (func 524))
    (export "test:kitchen/values@0.1.0#result-err" (func 525))
    (export "cabi_post_test:kitchen/values@0.1.0#result-err" (func 526))
    (export "test:kitchen/values@0.1.0#result-unit" (func 527))
    (export "test:kitchen/values@0.1.0#result-record" (func 528))
    (export "cabi_post_test:kitchen/values@0.1.0#result-record" (func 529))
    (export "test:kitchen/values@0.1.0#result-enum" (func 530))
    (export "test:kitchen/values@0.1.0#result-option" (func 531))
    (export "cabi_post_test:kitchen/values@0.1.0#result-option" (func 532))
    (export "test:kitchen/values@0.1.0#result-result" (func 533))
    (export "cabi_post_test:kitchen/values@0.1.0#result-result" (func 534))
    (export "test:kitchen/values@0.1.0#tuple-result" (func 535))
    (export "cabi_post_test:kitchen/values@0.1.0#tuple-result" (func 536))
    (export "test:kitchen/values@0.1.0#echo-id" (func 537))
    (export "test:kitchen/values@0.1.0#echo-label" (func 538))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-label" (func 539))
    (export "test:kitchen/values@0.1.0#echo-blob" (func 540))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-blob" (func 541))
    (export "test:kitchen/values@0.1.0#echo-blobs" (func 542))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-blobs" (func 543))
    (export "test:kitchen/values@0.1.0#echo-ids" (func 544))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-ids" (func 545))
    (export "test:kitchen/values@0.1.0#echo-maybe-id" (func 546))
    (export "test:kitchen/values@0.1.0#option-maybe-id" (func 547))
    (export "test:kitchen/values@0.1.0#echo-place" (func 548))
    (export "test:kitchen/values@0.1.0#echo-outcome" (func 549))
    (export "cabi_post_test:kitchen/values@0.1.0#echo-outcome" (func 550))
    (export "test:kitchen/values@0.1.0#many" (func 551))
    (export "cabi_post_test:kitchen/values@0.1.0#many" (func 552))
    (export "test:kitchen/values@0.1.0#spilled" (func 553))
    (export "cabi_post_test:kitchen/values@0.1.0#spilled" (func 554))
    (export "test:kitchen/values@0.1.0#lambda" (func 555))
    (export "cabi_post_test:kitchen/values@0.1.0#lambda" (func 556))
    (export "test:kitchen/guest@0.1.0#reciprocal" (func 557))
    (export "cabi_post_test:kitchen/guest@0.1.0#reciprocal" (func 558))
    (export "test:kitchen/guest@0.1.0#validate" (func 559))
    (export "test:kitchen/guest@0.1.0#find" (func 560))
    (export "test:kitchen/guest@0.1.0#coin" (func 561))
    (export "test:kitchen/guest@0.1.0#big-bytes" (func 562))
    (export "cabi_post_test:kitchen/guest@0.1.0#big-bytes" (func 563))
    (export "test:kitchen/guest@0.1.0#big-list" (func 564))
    (export "cabi_post_test:kitchen/guest@0.1.0#big-list" (func 565))
    (export "test:kitchen/guest@0.1.0#use-host" (func 566))
    (export "cabi_post_test:kitchen/guest@0.1.0#use-host" (func 567))
    (export "test:kitchen/guest@0.1.0#pass-counter" (func 568))
    (export "test:kitchen/guest@0.1.0#pass-counters" (func 569))
    (export "cabi_post_test:kitchen/guest@0.1.0#pass-counters" (func 570))
    (export "test:kitchen/guest@0.1.0#pass-entry" (func 571))
    (export "cabi_post_test:kitchen/guest@0.1.0#pass-entry" (func 572))
    (export "test:kitchen/guest@0.1.0#read-counter" (func 573))
    (export "test:kitchen/guest@0.1.0#total" (func 574))
    (export "test:kitchen/guest@0.1.0#sum" (func 575))
    (export "test:kitchen/guest@0.1.0#keep" (func 576))
    (export "test:kitchen/guest@0.1.0#kept" (func 577))
    (export "test:kitchen/guest@0.1.0#make-token" (func 578))
    (export "cabi_post_test:kitchen/guest@0.1.0#make-token" (func 579))
    (export "test:kitchen/guest@0.1.0#check-token" (func 580))
    (export "test:kitchen/guest@0.1.0#[constructor]account" (func 581))
    (export "test:kitchen/guest@0.1.0#[method]account.owner" (func 582))
    (export "cabi_post_test:kitchen/guest@0.1.0#[method]account.owner" (func 583))
    (export "test:kitchen/guest@0.1.0#[method]account.balance" (func 584))
    (export "test:kitchen/guest@0.1.0#[method]account.deposit" (func 585))
    (export "test:kitchen/guest@0.1.0#[method]account.withdraw" (func 586))
    (export "test:kitchen/guest@0.1.0#[method]account.freeze" (func 587))
    (export "test:kitchen/guest@0.1.0#[method]account.split" (func 588))
    (export "test:kitchen/guest@0.1.0#[method]account.richer" (func 589))
    (export "test:kitchen/guest@0.1.0#[static]account.transfer" (func 590))
    (export "test:kitchen/guest@0.1.0#[static]account.merge" (func 591))
    (export "test:kitchen/guest@0.1.0#[static]account.close" (func 592))
    (export "cabi_post_test:kitchen/guest@0.1.0#[static]account.close" (func 593))
    (export "test:kitchen/guest@0.1.0#[static]account.live" (func 594))
    (export "test:kitchen/guest@0.1.0#[constructor]vault" (func 595))
    (export "cabi_post_test:kitchen/guest@0.1.0#[constructor]vault" (func 596))
    (export "test:kitchen/guest@0.1.0#[method]vault.open" (func 597))
    (export "cabi_post_test:kitchen/guest@0.1.0#[method]vault.open" (func 598))
    (export "test:kitchen/guest@0.1.0#pass-account" (func 599))
    (export "test:kitchen/guest@0.1.0#pass-accounts" (func 600))
    (export "cabi_post_test:kitchen/guest@0.1.0#pass-accounts" (func 601))
    (export "test:kitchen/guest@0.1.0#pass-statement" (func 602))
    (export "cabi_post_test:kitchen/guest@0.1.0#pass-statement" (func 603))
    (export "test:kitchen/guest@0.1.0#open-account" (func 604))
    (export "test:kitchen/guest@0.1.0#total-balance" (func 605))
    (export "test:kitchen/guest@0.1.0#trap" (func 606))
    (export "test:kitchen/guest@0.1.0#divide" (func 607))
    (export "test:kitchen/guest@0.1.0#recurse" (func 608))
    (export "test:kitchen/guest@0.1.0#spin" (func 609))
    (export "test:kitchen/guest@0.1.0#devour" (func 610))
    (export "test:kitchen/guest@0.1.0#call-fail" (func 611))
    (export "test:kitchen/guest@0.1.0#call-host" (func 612))
    (export "test:kitchen/guest@0.1.0#steal" (func 613))
    (export "test:kitchen/guest@0.1.0#bad-string" (func 614))
    (export "cabi_post_test:kitchen/guest@0.1.0#bad-string" (func 615))
    (export "test:kitchen/guest@0.1.0#bad-char" (func 616))
    (export "test:kitchen/guest@0.1.0#bad-color" (func 617))
    (export "test:kitchen/guest@0.1.0#bad-address" (func 618))
    (export "cabi_post_test:kitchen/guest@0.1.0#bad-address" (func 619))
    (export "test:kitchen/guest@0.1.0#bad-handle" (func 620))
    (export "test:kitchen/guest@0.1.0#[dtor]account" (func 621))
    (export "test:kitchen/guest@0.1.0#[dtor]vault" (func 622))
    (export "timer#seconds" (func 623))
    (elem (;0;) (i32.const 1) func 256)
    (func (;122;) (type 1)
      call 276
    )
    (func (;123;) (type 0) (param i32) (result i32)
      local.get 0
      call 277
    )
    (func (;124;) (type 0) (param i32) (result i32)
      local.get 0
      call 278
    )
    (func (;125;) (type 0) (param i32) (result i32)
      local.get 0
      call 279
    )
    (func (;126;) (type 0) (param i32) (result i32)
      local.get 0
      call 280
    )
    (func (;127;) (type 0) (param i32) (result i32)
      local.get 0
      call 281
    )
    (func (;128;) (type 0) (param i32) (result i32)
      local.get 0
      call 282
    )
    (func (;129;) (type 0) (param i32) (result i32)
      local.get 0
      call 283
    )
    (func (;130;) (type 2) (param i64) (result i64)
      local.get 0
      call 284
    )
    (func (;131;) (type 2) (param i64) (result i64)
      local.get 0
      call 285
    )
    (func (;132;) (type 3) (param f32) (result f32)
      local.get 0
      call 286
    )
    (func (;133;) (type 4) (param f64) (result f64)
      local.get 0
      call 287
    )
    (func (;134;) (type 0) (param i32) (result i32)
      local.get 0
      call 288
    )
    (func (;135;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 289
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;136;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 290
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;137;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 291
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;138;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 292
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;139;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 293
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;140;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 294
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;141;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 295
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;142;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 296
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;143;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 297
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;144;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 298
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;145;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 299
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;146;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 300
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;147;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 301
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;148;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 302
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;149;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 303
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;150;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 304
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;151;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 305
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;152;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 306
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;153;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 307
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;154;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 308
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;155;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 309
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;156;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 310
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;157;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 311
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;158;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 312
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;159;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 313
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;160;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 314
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;161;) (type 2) (param i64) (result i64)
      local.get 0
      call 315
    )
    (func (;162;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=16
      i32.store offset=24
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 316
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;163;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=16
      i32.store offset=24
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 317
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;164;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.const 48
      memory.copy
      local.get 0
      local.get 2
      call 318
      local.get 2
      i32.const 48
      i32.add
      global.set 0
    )
    (func (;165;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 319
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;166;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=24 align=4
      i64.store offset=24
      local.get 2
      local.get 1
      i64.load offset=16 align=4
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 320
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;167;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 80
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 12
      i32.add
      local.get 1
      i32.const 68
      memory.copy
      local.get 0
      local.get 2
      i32.const 12
      i32.add
      call 321
      local.get 2
      i32.const 80
      i32.add
      global.set 0
    )
    (func (;168;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 144
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 8
      i32.add
      local.get 1
      i32.const 136
      memory.copy
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 322
      local.get 2
      i32.const 144
      i32.add
      global.set 0
    )
    (func (;169;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=16
      i32.store offset=24
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 323
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;170;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=16
      i64.store offset=24
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 324
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;171;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load
      i64.store
      local.get 0
      local.get 2
      call 326
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;172;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load16_u align=1
      i32.store16 offset=14
      local.get 0
      local.get 2
      i32.const 14
      i32.add
      call 327
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;173;) (type 0) (param i32) (result i32)
      local.get 0
      call 328
    )
    (func (;174;) (type 0) (param i32) (result i32)
      local.get 0
      call 329
    )
    (func (;175;) (type 0) (param i32) (result i32)
      local.get 0
      call 330
    )
    (func (;176;) (type 0) (param i32) (result i32)
      local.get 0
      call 331
    )
    (func (;177;) (type 0) (param i32) (result i32)
      local.get 0
      call 332
    )
    (func (;178;) (type 0) (param i32) (result i32)
      local.get 0
      call 333
    )
    (func (;179;) (type 0) (param i32) (result i32)
      local.get 0
      call 334
    )
    (func (;180;) (type 0) (param i32) (result i32)
      local.get 0
      call 335
    )
    (func (;181;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load16_u align=1
      i32.store16 offset=14
      local.get 0
      local.get 2
      i32.const 14
      i32.add
      call 336
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;182;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 337
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;183;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 338
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;184;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 339
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;185;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=24
      i64.store offset=24
      local.get 2
      local.get 1
      i64.load offset=16
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load
      i64.store
      local.get 0
      local.get 2
      call 340
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;186;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 341
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;187;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=16
      i32.store offset=24
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 342
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;188;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 343
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;189;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=16
      i32.store offset=24
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 344
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;190;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 345
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;191;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load16_u align=1
      i32.store16 offset=14
      local.get 0
      local.get 2
      i32.const 14
      i32.add
      call 346
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;192;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 347
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;193;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 348
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;194;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=16
      i64.store offset=24
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 349
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;195;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      i32.const 1
      i32.and
      local.tee 0
      i32.store8 offset=14
      local.get 1
      local.get 0
      call 350
      i32.const 1
      i32.and
      local.tee 0
      i32.store8 offset=15
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      local.get 0
    )
    (func (;196;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 8
      i32.add
      local.get 1
      i32.const 40
      memory.copy
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 351
      local.get 2
      i32.const 48
      i32.add
      global.set 0
    )
    (func (;197;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load16_u align=1
      i32.store16 offset=14
      local.get 0
      local.get 2
      i32.const 14
      i32.add
      call 352
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;198;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 353
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;199;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 354
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;200;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=24 align=4
      i64.store offset=24
      local.get 2
      local.get 1
      i64.load offset=16 align=4
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load offset=8 align=4
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 355
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;201;) (type 2) (param i64) (result i64)
      local.get 0
      call 356
    )
    (func (;202;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 357
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;203;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 358
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;204;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 359
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;205;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 360
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;206;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load
      i64.store
      local.get 0
      local.get 2
      call 361
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;207;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=16
      i64.store offset=24
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 362
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;208;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 363
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;209;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 364
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;210;) (type 28) (param i32 i32 i32 i32 i32 i32 f32)
      (local i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 7
      global.set 0
      local.get 7
      local.get 2
      i64.load align=4
      i64.store offset=56
      local.get 7
      local.get 3
      i64.load align=4
      i64.store offset=48
      local.get 7
      local.get 4
      i64.load align=4
      i64.store offset=32
      local.get 7
      local.get 4
      i32.load offset=8
      i32.store offset=40
      local.get 7
      local.get 5
      i64.load offset=16
      i64.store offset=24
      local.get 7
      local.get 5
      i64.load offset=8
      i64.store offset=16
      local.get 7
      local.get 5
      i64.load
      i64.store offset=8
      local.get 0
      local.get 1
      local.get 7
      i32.const 56
      i32.add
      local.get 7
      i32.const 48
      i32.add
      local.get 7
      i32.const 32
      i32.add
      local.get 7
      i32.const 8
      i32.add
      local.get 6
      call 365
      local.get 7
      i32.const 64
      i32.add
      global.set 0
    )
    (func (;211;) (type 29) (param i32 i32 i32 i32 i64 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 18
      global.set 0
      local.get 18
      local.get 13
      i64.load align=4
      i64.store offset=24
      local.get 18
      local.get 14
      i64.load align=4
      i64.store offset=16
      local.get 18
      local.get 17
      i32.load16_u align=1
      i32.store16 offset=14
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      local.get 7
      local.get 8
      local.get 9
      local.get 10
      local.get 11
      local.get 12
      local.get 18
      i32.const 24
      i32.add
      local.get 18
      i32.const 16
      i32.add
      local.get 15
      local.get 16
      local.get 18
      i32.const 14
      i32.add
      call 366
      local.get 18
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;212;) (type 16) (param i32 i32 i32 i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 5
      global.set 0
      local.get 5
      local.get 2
      i64.load align=4
      i64.store offset=8
      local.get 5
      local.get 4
      i32.load16_u align=1
      i32.store16 offset=6
      local.get 0
      local.get 1
      local.get 5
      i32.const 8
      i32.add
      local.get 3
      local.get 5
      i32.const 6
      i32.add
      call 367
      local.get 5
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;213;) (type 30) (param i32 f64)
      (local i32)
      local.get 0
      i32.const 1
      i32.add
      local.set 2
      block ;; label = @1
        local.get 1
        f64.const 0x0p+0 (;=0;)
        f64.ne
        br_if 0 (;@1;)
        local.get 2
        i32.const 0
        i32.store align=1
        local.get 0
        i32.const 1
        i32.store8
        local.get 2
        i32.const 0
        i32.store offset=3 align=1
        local.get 0
        i32.const 8
        i32.add
        i32.const 1048635
        call 274
        return
      end
      local.get 2
      i32.const 0
      i32.store align=1
      local.get 0
      i32.const 0
      i32.store8
      local.get 2
      i32.const 0
      i32.store offset=3 align=1
      local.get 0
      f64.const 0x1p+0 (;=1;)
      local.get 1
      f64.div
      f64.store offset=8
    )
    (func (;214;) (type 10) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 3
      i32.rem_u
      i32.store8 offset=1
      local.get 0
      local.get 1
      i32.const 9
      i32.gt_u
      i32.store8
    )
    (func (;215;) (type 10) (param i32 i32)
      local.get 0
      i32.const 0
      i32.store16 offset=1 align=1
      local.get 0
      i32.const 0
      i32.store8 offset=3
      local.get 0
      local.get 1
      i32.store offset=4
      local.get 0
      local.get 1
      i32.const 31
      i32.shr_u
      i32.store8
      local.get 0
      i32.const 0
      local.get 1
      i32.sub
      i32.store offset=8
    )
    (func (;216;) (type 0) (param i32) (result i32)
      local.get 0
      i32.const 1
      i32.xor
    )
    (func (;217;) (type 10) (param i32 i32)
      (local i32 i32)
      local.get 1
      i32.const 1
      i32.const 1
      call 272
      local.set 2
      block ;; label = @1
        local.get 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        local.set 3
        loop ;; label = @2
          local.get 2
          local.get 3
          i32.add
          local.get 3
          i32.store8
          local.get 1
          local.get 3
          i32.const 1
          i32.add
          local.tee 3
          i32.ne
          br_if 0 (;@2;)
        end
      end
      local.get 0
      local.get 1
      i32.store offset=4
      local.get 0
      local.get 2
      i32.store
    )
    (func (;218;) (type 10) (param i32 i32)
      (local i32 i32 i32)
      local.get 1
      i32.const 4
      i32.const 4
      call 272
      local.set 2
      block ;; label = @1
        local.get 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        local.set 3
        local.get 2
        local.set 4
        loop ;; label = @2
          local.get 4
          local.get 3
          i32.store
          local.get 4
          i32.const 4
          i32.add
          local.set 4
          local.get 1
          local.get 3
          i32.const 1
          i32.add
          local.tee 3
          i32.ne
          br_if 0 (;@2;)
        end
      end
      local.get 0
      local.get 1
      i32.store offset=4
      local.get 0
      local.get 2
      i32.store
    )
    (func (;219;) (type 10) (param i32 i32)
      (local i32 i32 i32 i32 i32 i64 i32 i32 i32)
      global.get 0
      i32.const 192
      i32.sub
      local.tee 2
      global.set 0
      i32.const 4096
      i32.const 1
      i32.const 1
      call 272
      local.set 3
      local.get 2
      i32.const 0
      i32.store offset=92
      local.get 2
      local.get 3
      i32.store offset=88
      local.get 2
      i32.const 80
      i32.add
      i32.const 1048611
      call 274
      local.get 2
      local.get 2
      i64.load offset=80 align=4
      i64.store offset=72
      local.get 2
      i32.const 72
      i32.add
      call 376
      local.get 1
      call 379
      local.set 4
      i32.const 100
      call 379
      local.set 5
      local.get 4
      call 369
      local.set 1
      local.get 5
      call 369
      local.set 6
      local.get 2
      i32.const 88
      i32.add
      i32.const 1048688
      call 220
      local.get 2
      i32.const 88
      i32.add
      local.get 1
      i32.const 5
      call 380
      i64.extend_i32_u
      call 221
      local.get 2
      i32.const 88
      i32.add
      i32.const 1048732
      call 220
      local.get 2
      i32.const 180
      i32.add
      local.get 1
      i32.const 2
      call 382
      local.get 2
      i32.const 88
      i32.add
      local.get 2
      i64.load32_u offset=184
      call 221
      local.get 2
      i32.const 180
      i32.add
      local.get 1
      i32.const 0
      call 382
      local.get 2
      i32.const 88
      i32.add
      i32.const 1048680
      call 220
      block ;; label = @1
        block ;; label = @2
          local.get 2
          i32.load8_u offset=180
          i32.const 1
          i32.ne
          br_if 0 (;@2;)
          local.get 2
          local.get 2
          i64.load offset=184 align=4
          local.tee 7
          i64.store offset=96
          local.get 7
          i64.const 32
          i64.shr_u
          i32.wrap_i64
          local.set 3
          br 1 (;@1;)
        end
        local.get 2
        i32.const 96
        i32.add
        i32.const 1048658
        call 274
        local.get 2
        i32.load offset=100
        local.set 3
      end
      block ;; label = @1
        local.get 3
        i32.const 4096
        local.get 2
        i32.load offset=92
        local.tee 8
        i32.sub
        i32.gt_u
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 3
          i32.eqz
          br_if 0 (;@2;)
          local.get 2
          i32.load offset=88
          local.get 8
          i32.add
          local.get 2
          i32.load offset=96
          local.get 3
          memory.copy
        end
        local.get 2
        local.get 8
        local.get 3
        i32.add
        i32.store offset=92
        local.get 1
        local.get 1
        call 384
        local.tee 8
        call 369
        local.tee 3
        call 385
        local.set 9
        local.get 6
        local.get 3
        call 385
        local.set 10
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048670
        call 220
        i64.const 0
        local.set 7
        local.get 2
        i32.const 88
        i32.add
        i64.const 10
        i64.const 0
        local.get 9
        select
        local.get 10
        i64.extend_i32_u
        i64.or
        call 221
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048717
        call 220
        local.get 2
        i32.const 88
        i32.add
        local.get 1
        local.get 3
        local.get 6
        call 387
        i64.extend_i32_u
        call 221
        local.get 8
        local.get 5
        call 386
        local.set 3
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048779
        call 220
        local.get 2
        i32.const 88
        i32.add
        local.get 3
        call 369
        call 381
        i64.extend_i32_u
        call 221
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048788
        call 220
        local.get 2
        i32.const 88
        i32.add
        local.get 1
        local.get 3
        call 383
        i64.extend_i32_u
        call 221
        local.get 4
        call 368
        local.get 2
        i32.const 1
        call 379
        local.tee 1
        i32.store offset=172
        local.get 2
        i32.const 2
        call 379
        local.tee 3
        i32.store offset=176
        local.get 2
        local.get 1
        call 369
        i32.store offset=164
        local.get 2
        local.get 3
        call 369
        i32.store offset=168
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048711
        call 220
        local.get 2
        i32.const 2
        i32.store offset=156
        local.get 2
        local.get 2
        i32.const 164
        i32.add
        i32.store offset=152
        local.get 2
        local.get 2
        i64.load offset=152 align=4
        i64.store offset=64
        local.get 2
        i32.const 88
        i32.add
        local.get 2
        i32.const 64
        i32.add
        call 394
        i64.extend_i32_u
        call 221
        local.get 2
        i32.const 144
        i32.add
        local.get 2
        i32.load offset=164
        local.get 2
        i32.load offset=168
        call 397
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048741
        call 220
        local.get 2
        i32.const 88
        i32.add
        local.get 2
        i64.load32_u offset=144
        call 221
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048801
        call 220
        local.get 2
        i32.const 88
        i32.add
        local.get 2
        i64.load32_u offset=148
        call 221
        local.get 2
        i32.const 2
        i32.store offset=140
        local.get 2
        local.get 2
        i32.const 172
        i32.add
        i32.store offset=136
        local.get 2
        local.get 2
        i64.load offset=136 align=4
        i64.store offset=56
        local.get 2
        i32.const 180
        i32.add
        local.get 2
        i32.const 56
        i32.add
        call 393
        local.get 2
        i32.load offset=180
        local.set 1
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048761
        call 220
        local.get 1
        i32.load
        call 369
        call 381
        local.set 3
        local.get 2
        i32.const 88
        i32.add
        local.get 1
        i32.load offset=4
        call 369
        call 381
        local.get 3
        i32.const 10
        i32.mul
        i32.add
        i64.extend_i32_u
        call 221
        local.get 2
        i32.const 0
        i32.store16 offset=121 align=1
        local.get 2
        i32.const 1
        i32.store8 offset=120
        local.get 2
        i32.const 0
        i32.store8 offset=123
        local.get 2
        local.get 1
        i32.load
        i32.store offset=124
        local.get 2
        i32.const 0
        i32.store16 offset=113 align=1
        local.get 2
        i32.const 1
        i32.store8 offset=112
        local.get 2
        i32.const 0
        i32.store8 offset=115
        local.get 2
        local.get 1
        i32.load offset=4
        i32.store offset=116
        local.get 2
        local.get 2
        i64.load offset=120 align=4
        i64.store offset=48
        local.get 2
        local.get 2
        i64.load offset=112 align=4
        i64.store offset=40
        local.get 2
        i32.const 128
        i32.add
        local.get 2
        i32.const 48
        i32.add
        local.get 2
        i32.const 40
        i32.add
        call 395
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048694
        call 220
        block ;; label = @2
          local.get 2
          i32.load8_u offset=128
          i32.const 1
          i32.ne
          br_if 0 (;@2;)
          local.get 2
          i32.load offset=132
          call 369
          call 381
          i64.extend_i32_u
          local.set 7
        end
        local.get 2
        i32.const 88
        i32.add
        local.get 7
        call 221
        block ;; label = @2
          block ;; label = @3
            local.get 2
            i32.load8_u offset=128
            i32.const 1
            i32.ne
            br_if 0 (;@3;)
            local.get 2
            i32.load offset=132
            local.set 1
            br 1 (;@2;)
          end
          i32.const 7
          call 379
          local.set 1
        end
        local.get 2
        i32.const 96
        i32.add
        i32.const 1048579
        call 274
        local.get 2
        local.get 1
        i32.store offset=104
        local.get 2
        local.get 1
        i32.store offset=32
        local.get 2
        local.get 2
        i64.load offset=96 align=4
        i64.store offset=24
        local.get 2
        i32.const 180
        i32.add
        local.get 2
        i32.const 24
        i32.add
        call 396
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048771
        call 220
        local.get 2
        i32.load offset=184
        local.tee 1
        i32.const 4096
        local.get 2
        i32.load offset=92
        local.tee 3
        i32.sub
        i32.gt_u
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 1
          i32.eqz
          br_if 0 (;@2;)
          local.get 2
          i32.load offset=88
          local.get 3
          i32.add
          local.get 2
          i32.load offset=180
          local.get 1
          memory.copy
        end
        local.get 2
        local.get 3
        local.get 1
        i32.add
        i32.store offset=92
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048799
        call 220
        local.get 2
        i32.const 88
        i32.add
        local.get 2
        i32.load offset=188
        call 369
        call 381
        i64.extend_i32_u
        call 221
        local.get 2
        i32.load offset=188
        call 368
        local.get 2
        i32.const 180
        i32.add
        i32.const 3
        call 389
        local.get 2
        i32.load offset=184
        local.set 1
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048725
        call 220
        local.get 2
        i32.const 88
        i32.add
        local.get 1
        call 375
        call 390
        i64.extend_i32_u
        call 221
        local.get 1
        call 374
        local.get 2
        i32.const 180
        i32.add
        i32.const 200
        call 389
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048663
        call 220
        block ;; label = @2
          block ;; label = @3
            local.get 2
            i32.load8_u offset=180
            i32.const 1
            i32.ne
            br_if 0 (;@3;)
            local.get 2
            local.get 2
            i64.load offset=184 align=4
            local.tee 7
            i64.store offset=96
            local.get 7
            i64.const 32
            i64.shr_u
            i32.wrap_i64
            local.set 1
            br 1 (;@2;)
          end
          local.get 2
          i32.const 96
          i32.add
          i32.const 1048608
          call 274
          local.get 2
          i32.load offset=100
          local.set 1
        end
        local.get 1
        i32.const 4096
        local.get 2
        i32.load offset=92
        local.tee 3
        i32.sub
        i32.gt_u
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 1
          i32.eqz
          br_if 0 (;@2;)
          local.get 2
          i32.load offset=88
          local.get 3
          i32.add
          local.get 2
          i32.load offset=96
          local.get 1
          memory.copy
        end
        local.get 2
        local.get 3
        local.get 1
        i32.add
        i32.store offset=92
        local.get 2
        i32.const 96
        i32.add
        i32.const 1048631
        call 274
        local.get 2
        local.get 2
        i64.load offset=96 align=4
        i64.store offset=16
        local.get 2
        i32.const 180
        i32.add
        local.get 2
        i32.const 16
        i32.add
        call 391
        local.get 2
        i32.load offset=184
        local.tee 5
        call 372
        local.set 3
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048703
        call 220
        local.get 2
        i32.const 172
        i32.add
        local.get 3
        call 388
        local.get 2
        i32.load offset=176
        local.tee 1
        i32.const 4096
        local.get 2
        i32.load offset=92
        local.tee 4
        i32.sub
        i32.gt_u
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 1
          i32.eqz
          br_if 0 (;@2;)
          local.get 2
          i32.load offset=88
          local.get 4
          i32.add
          local.get 2
          i32.load offset=172
          local.get 1
          memory.copy
        end
        local.get 2
        local.get 4
        local.get 1
        i32.add
        i32.store offset=92
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048799
        call 220
        local.get 2
        i32.const 88
        i32.add
        local.get 3
        call 392
        i64.extend_i32_u
        call 221
        local.get 5
        call 371
        local.get 2
        i32.const 164
        i32.add
        i32.const 1048808
        call 274
        local.get 2
        local.get 2
        i64.load offset=164 align=4
        i64.store offset=8
        local.get 2
        i32.const 180
        i32.add
        local.get 2
        i32.const 8
        i32.add
        call 391
        local.get 2
        i32.const 88
        i32.add
        i32.const 1048751
        call 220
        block ;; label = @2
          block ;; label = @3
            local.get 2
            i32.load8_u offset=180
            i32.const 1
            i32.ne
            br_if 0 (;@3;)
            local.get 2
            local.get 2
            i64.load offset=184 align=4
            local.tee 7
            i64.store offset=152
            local.get 7
            i64.const 32
            i64.shr_u
            i32.wrap_i64
            local.set 1
            br 1 (;@2;)
          end
          local.get 2
          i32.const 152
          i32.add
          i32.const 1048608
          call 274
          local.get 2
          i32.load offset=156
          local.set 1
        end
        local.get 1
        i32.const 4096
        local.get 2
        i32.load offset=92
        local.tee 3
        i32.sub
        i32.gt_u
        br_if 0 (;@1;)
        local.get 2
        i32.load offset=88
        local.set 4
        block ;; label = @2
          local.get 1
          i32.eqz
          br_if 0 (;@2;)
          local.get 4
          local.get 3
          i32.add
          local.get 2
          i32.load offset=152
          local.get 1
          memory.copy
        end
        local.get 0
        local.get 3
        local.get 1
        i32.add
        i32.store offset=4
        local.get 0
        local.get 4
        i32.store
        local.get 2
        i32.const 192
        i32.add
        global.set 0
        return
      end
      unreachable
    )
    (func (;220;) (type 10) (param i32 i32)
      (local i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 8
      i32.add
      local.get 1
      call 274
      block ;; label = @1
        local.get 2
        i32.load offset=12
        local.tee 1
        i32.const 4096
        local.get 0
        i32.load offset=4
        local.tee 3
        i32.sub
        i32.gt_u
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 1
          i32.eqz
          br_if 0 (;@2;)
          local.get 0
          i32.load
          local.get 3
          i32.add
          local.get 2
          i32.load offset=8
          local.get 1
          memory.copy
        end
        local.get 0
        local.get 0
        i32.load offset=4
        local.get 1
        i32.add
        i32.store offset=4
        local.get 2
        i32.const 16
        i32.add
        global.set 0
        return
      end
      unreachable
    )
    (func (;221;) (type 31) (param i32 i64)
      (local i32 i32 i64 i32 i32)
      global.get 0
      i32.const 32
      i32.sub
      local.set 2
      i32.const 0
      local.set 3
      loop ;; label = @1
        local.get 2
        local.get 3
        i32.add
        i32.const 19
        i32.add
        local.get 1
        local.get 1
        i64.const 10
        i64.div_u
        local.tee 4
        i64.const 10
        i64.mul
        i64.sub
        i32.wrap_i64
        i32.const 48
        i32.or
        i32.store8
        local.get 3
        i32.const -1
        i32.add
        local.set 3
        local.get 1
        i64.const 9
        i64.gt_u
        local.set 5
        local.get 4
        local.set 1
        local.get 5
        br_if 0 (;@1;)
      end
      block ;; label = @1
        i32.const 0
        local.get 3
        i32.sub
        local.tee 5
        i32.const 4096
        local.get 0
        i32.load offset=4
        local.tee 6
        i32.sub
        i32.gt_u
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 5
          i32.eqz
          br_if 0 (;@2;)
          local.get 0
          i32.load
          local.get 6
          i32.add
          local.get 2
          local.get 3
          i32.add
          i32.const 20
          i32.add
          local.get 5
          memory.copy
        end
        local.get 0
        local.get 0
        i32.load offset=4
        local.get 3
        i32.sub
        i32.store offset=4
        return
      end
      unreachable
    )
    (func (;222;) (type 0) (param i32) (result i32)
      local.get 0
    )
    (func (;223;) (type 10) (param i32 i32)
      local.get 0
      local.get 1
      i64.load align=4
      i64.store align=4
    )
    (func (;224;) (type 10) (param i32 i32)
      local.get 0
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 0
      local.get 1
      i64.load align=4
      i64.store align=4
    )
    (func (;225;) (type 0) (param i32) (result i32)
      (local i32)
      local.get 0
      call 381
      local.set 1
      local.get 0
      call 370
      local.get 1
    )
    (func (;226;) (type 25) (param i32 i32) (result i32)
      (local i32)
      local.get 0
      local.get 1
      local.get 0
      call 387
      local.set 2
      local.get 0
      call 370
      local.get 1
      call 370
      local.get 2
    )
    (func (;227;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      i64.load align=4
      i64.store offset=8
      local.get 1
      i32.const 8
      i32.add
      call 394
      local.set 2
      block ;; label = @1
        local.get 0
        i32.load offset=4
        local.tee 3
        i32.eqz
        br_if 0 (;@1;)
        local.get 0
        i32.load
        local.set 0
        loop ;; label = @2
          local.get 0
          i32.load
          call 370
          local.get 0
          i32.const 4
          i32.add
          local.set 0
          local.get 3
          i32.const -1
          i32.add
          local.tee 3
          br_if 0 (;@2;)
        end
      end
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      local.get 2
    )
    (func (;228;) (type 24) (param i32)
      block ;; label = @1
        i32.const 0
        i32.load8_u offset=1048816
        i32.const 1
        i32.and
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048820
        call 368
      end
      i32.const 0
      i32.const 1
      i32.store8 offset=1048816
      i32.const 0
      local.get 0
      i32.store offset=1048820
      i32.const 0
      i32.const 0
      i32.store16 offset=1048817 align=1
      i32.const 0
      i32.const 0
      i32.store8 offset=1048819
    )
    (func (;229;) (type 24) (param i32)
      local.get 0
      i32.const 0
      i64.load offset=1048816
      i64.store align=4
      i32.const 0
      i32.const 0
      i32.store8 offset=1048816
    )
    (func (;230;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 391
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;231;) (type 0) (param i32) (result i32)
      (local i32)
      local.get 0
      call 392
      local.set 1
      local.get 0
      call 373
      local.get 1
    )
    (func (;232;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      i64.load align=4
      i64.store offset=8
      local.get 1
      i32.const 8
      i32.add
      i64.const 0
      call 233
      local.set 0
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      local.get 0
    )
    (func (;233;) (type 32) (param i32 i64) (result i32)
      (local i32 i32 i32)
      block ;; label = @1
        block ;; label = @2
          local.get 0
          i32.load offset=4
          local.tee 2
          i32.const 64
          i32.gt_u
          br_if 0 (;@2;)
          i32.const -20480
          local.set 3
          loop ;; label = @3
            local.get 3
            i32.const 1073932
            i32.add
            i32.load8_u
            i32.const 1
            i32.ne
            br_if 2 (;@1;)
            local.get 3
            i32.const 80
            i32.add
            local.tee 3
            br_if 0 (;@3;)
          end
        end
        unreachable
      end
      local.get 3
      i32.const 1073932
      i32.add
      i32.const 1
      i32.store8
      local.get 3
      i32.const 1073928
      i32.add
      local.get 2
      i32.store
      local.get 3
      i32.const 1073920
      i32.add
      local.tee 4
      local.get 1
      i64.store
      local.get 3
      i32.const 1073933
      i32.add
      i32.const 0
      i32.const 67
      memory.fill
      block ;; label = @1
        local.get 2
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        i32.const 1073934
        i32.add
        local.get 0
        i32.load
        local.get 2
        memory.copy
      end
      i32.const 0
      i32.const 0
      i32.load offset=1048824
      i32.const 1
      i32.add
      i32.store offset=1048824
      local.get 4
      call 400
    )
    (func (;234;) (type 24) (param i32)
      local.get 0
      i32.const 0
      i32.store8 offset=12
      i32.const 0
      i32.const 0
      i32.load offset=1048824
      i32.const -1
      i32.add
      i32.store offset=1048824
    )
    (func (;235;) (type 10) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 14
      i32.add
      i32.store
      local.get 0
      local.get 1
      i32.load offset=8
      i32.store offset=4
    )
    (func (;236;) (type 33) (param i32) (result i64)
      local.get 0
      i64.load
    )
    (func (;237;) (type 34) (param i32 i64) (result i64)
      local.get 0
      local.get 0
      i64.load
      local.get 1
      i64.add
      local.tee 1
      i64.store
      local.get 1
    )
    (func (;238;) (type 35) (param i32 i32 i64)
      (local i32 i64)
      block ;; label = @1
        local.get 1
        i32.load8_u offset=13
        i32.const 1
        i32.ne
        br_if 0 (;@1;)
        local.get 0
        i64.const 0
        i64.store offset=8
        local.get 0
        i64.const 0
        i64.store
        local.get 0
        i64.const 0
        i64.store offset=16
        local.get 0
        i32.const 1
        i32.store8 offset=8
        local.get 0
        i32.const 1
        i32.store8
        return
      end
      local.get 0
      i32.const 1
      i32.add
      local.set 3
      block ;; label = @1
        local.get 1
        i64.load
        local.tee 4
        local.get 2
        i64.ge_u
        br_if 0 (;@1;)
        local.get 3
        i64.const 0
        i64.store align=1
        local.get 0
        i32.const 1
        i32.store8
        local.get 3
        i64.const 0
        i64.store offset=7 align=1
        local.get 0
        local.get 2
        local.get 4
        i64.sub
        i64.store offset=16
        return
      end
      local.get 3
      i32.const 0
      i32.store align=1
      local.get 0
      i32.const 0
      i32.store8
      local.get 3
      i32.const 0
      i32.store offset=3 align=1
      local.get 0
      i64.const 0
      i64.store offset=16
      local.get 1
      local.get 4
      local.get 2
      i64.sub
      local.tee 2
      i64.store
      local.get 0
      local.get 2
      i64.store offset=8
    )
    (func (;239;) (type 24) (param i32)
      local.get 0
      i32.const 1
      i32.store8 offset=13
    )
    (func (;240;) (type 35) (param i32 i32 i64)
      (local i32 i64)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 3
      global.set 0
      block ;; label = @1
        block ;; label = @2
          block ;; label = @3
            block ;; label = @4
              local.get 1
              i32.load8_u offset=13
              i32.eqz
              br_if 0 (;@4;)
              i64.const 0
              local.set 2
              i64.const 1
              local.set 4
              br 1 (;@3;)
            end
            local.get 1
            i64.load
            local.tee 4
            local.get 2
            i64.ge_u
            br_if 1 (;@2;)
            local.get 2
            local.get 4
            i64.sub
            local.set 2
            i64.const 0
            local.set 4
          end
          local.get 0
          i32.const 0
          i32.store offset=1 align=1
          local.get 0
          i32.const 1
          i32.store8
          local.get 0
          i32.const 0
          i32.store offset=4 align=1
          local.get 0
          local.get 2
          i64.store offset=16
          local.get 0
          local.get 4
          i64.store offset=8
          br 1 (;@1;)
        end
        local.get 0
        i64.const 0
        i64.store offset=16
        local.get 0
        i64.const 0
        i64.store offset=8
        local.get 0
        i64.const 0
        i64.store
        local.get 1
        local.get 4
        local.get 2
        i64.sub
        i64.store
        local.get 3
        local.get 1
        i32.const 14
        i32.add
        i32.store offset=8
        local.get 3
        local.get 1
        i32.load offset=8
        i32.store offset=12
        local.get 3
        local.get 3
        i64.load offset=8 align=4
        i64.store
        local.get 0
        local.get 3
        local.get 2
        call 233
        i32.store offset=8
      end
      local.get 3
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;241;) (type 25) (param i32 i32) (result i32)
      local.get 0
      i64.load
      local.get 1
      i64.load
      i64.gt_u
    )
    (func (;242;) (type 36) (param i32 i32 i32 i64)
      (local i32 i64)
      block ;; label = @1
        local.get 1
        i32.load8_u offset=13
        i32.const 1
        i32.ne
        br_if 0 (;@1;)
        local.get 0
        i64.const 0
        i64.store offset=8
        local.get 0
        i64.const 0
        i64.store
        local.get 0
        i64.const 0
        i64.store offset=16
        local.get 0
        i32.const 1
        i32.store8 offset=8
        local.get 0
        i32.const 1
        i32.store8
        return
      end
      local.get 0
      i32.const 1
      i32.add
      local.set 4
      block ;; label = @1
        local.get 1
        i64.load
        local.tee 5
        local.get 3
        i64.ge_u
        br_if 0 (;@1;)
        local.get 4
        i64.const 0
        i64.store align=1
        local.get 0
        i32.const 1
        i32.store8
        local.get 4
        i64.const 0
        i64.store offset=7 align=1
        local.get 0
        local.get 3
        local.get 5
        i64.sub
        i64.store offset=16
        return
      end
      local.get 1
      local.get 5
      local.get 3
      i64.sub
      i64.store
      local.get 4
      i32.const 0
      i32.store align=1
      local.get 0
      i32.const 0
      i32.store8
      local.get 4
      i32.const 0
      i32.store offset=3 align=1
      local.get 0
      i64.const 0
      i64.store offset=16
      local.get 2
      local.get 2
      i64.load
      local.get 3
      i64.add
      local.tee 3
      i64.store
      local.get 0
      local.get 3
      i64.store offset=8
    )
    (func (;243;) (type 25) (param i32 i32) (result i32)
      (local i64 i32)
      local.get 1
      call 401
      i64.load
      local.set 2
      local.get 0
      call 401
      local.tee 3
      local.get 2
      local.get 3
      i64.load
      i64.add
      i64.store
      local.get 1
      call 402
      local.get 0
    )
    (func (;244;) (type 10) (param i32 i32)
      (local i32 i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 4096
      i32.const 1
      i32.const 1
      call 272
      local.tee 3
      i32.store offset=8
      block ;; label = @1
        local.get 1
        call 401
        local.tee 4
        i32.load offset=8
        local.tee 5
        i32.const 4097
        i32.ge_u
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 5
          i32.eqz
          br_if 0 (;@2;)
          local.get 3
          local.get 4
          i32.const 14
          i32.add
          local.get 5
          memory.copy
        end
        local.get 2
        local.get 5
        i32.store offset=12
        local.get 2
        i32.const 8
        i32.add
        i32.const 1048803
        call 220
        local.get 2
        i32.const 8
        i32.add
        local.get 1
        call 401
        i64.load
        call 221
        local.get 1
        call 402
        local.get 0
        local.get 2
        i64.load offset=8 align=4
        i64.store align=4
        local.get 2
        i32.const 16
        i32.add
        global.set 0
        return
      end
      unreachable
    )
    (func (;245;) (type 37) (result i32)
      i32.const 0
      i32.load offset=1048824
    )
    (func (;246;) (type 0) (param i32) (result i32)
      local.get 0
    )
    (func (;247;) (type 10) (param i32 i32)
      local.get 0
      local.get 1
      i64.load align=4
      i64.store align=4
    )
    (func (;248;) (type 10) (param i32 i32)
      local.get 0
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 0
      local.get 1
      i64.load align=4
      i64.store align=4
    )
    (func (;249;) (type 10) (param i32 i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      i32.const 0
      local.set 3
      local.get 0
      i32.const 0
      i32.store16 offset=1 align=1
      local.get 0
      i32.const 0
      i32.store8 offset=3
      i32.const 0
      local.set 4
      block ;; label = @1
        local.get 1
        i32.load8_u
        i32.const 1
        i32.ne
        br_if 0 (;@1;)
        local.get 2
        local.get 1
        i64.load offset=4 align=4
        i64.store offset=8
        local.get 2
        i32.const 8
        i32.add
        i64.const 0
        call 233
        local.set 4
        i32.const 1
        local.set 3
      end
      local.get 0
      local.get 4
      i32.store offset=4
      local.get 0
      local.get 3
      i32.store8
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;250;) (type 33) (param i32) (result i64)
      (local i32 i64)
      block ;; label = @1
        block ;; label = @2
          local.get 0
          i32.load offset=4
          local.tee 1
          br_if 0 (;@2;)
          i64.const 0
          local.set 2
          br 1 (;@1;)
        end
        local.get 0
        i32.load
        local.set 0
        i64.const 0
        local.set 2
        loop ;; label = @2
          local.get 0
          i32.load
          i64.load
          local.get 2
          i64.add
          local.set 2
          local.get 0
          i32.const 4
          i32.add
          local.set 0
          local.get 1
          i32.const -1
          i32.add
          local.tee 1
          br_if 0 (;@2;)
        end
      end
      local.get 2
    )
    (func (;251;) (type 10) (param i32 i32)
      (local i32 i32 i32)
      block ;; label = @1
        local.get 1
        i32.load offset=4
        local.tee 2
        i32.const -65
        i32.add
        i32.const -61
        i32.lt_u
        br_if 0 (;@1;)
        i32.const 0
        local.set 3
        block ;; label = @2
          loop ;; label = @3
            local.get 3
            i32.const 1048836
            i32.add
            i32.load8_u
            i32.const 1
            i32.ne
            br_if 1 (;@2;)
            local.get 3
            i32.const 72
            i32.add
            local.tee 3
            i32.const 4608
            i32.ne
            br_if 0 (;@3;)
          end
          unreachable
        end
        local.get 3
        i32.const 1048836
        i32.add
        i32.const 1
        i32.store8
        local.get 3
        i32.const 1048832
        i32.add
        local.tee 4
        local.get 2
        i32.store
        local.get 3
        i32.const 1048837
        i32.add
        local.tee 3
        i32.const 0
        i32.const 67
        memory.fill
        block ;; label = @2
          local.get 2
          i32.eqz
          br_if 0 (;@2;)
          local.get 3
          local.get 1
          i32.load
          local.get 2
          memory.copy
        end
        local.get 0
        i32.const 0
        i32.store16 offset=1 align=1
        local.get 0
        i32.const 0
        i32.store8
        local.get 0
        i32.const 0
        i32.store8 offset=3
        local.get 4
        call 403
        local.set 3
        local.get 0
        i32.const 0
        i32.store offset=8
        local.get 0
        local.get 3
        i32.store offset=4
        return
      end
      local.get 0
      i32.const 0
      i32.store16 offset=1 align=1
      local.get 0
      i32.const 1
      i32.store8
      local.get 0
      i32.const 0
      i32.store8 offset=3
      local.get 0
      i32.const 4
      i32.add
      i32.const 1048583
      call 274
    )
    (func (;252;) (type 24) (param i32)
      local.get 0
      i32.const 0
      i32.store8 offset=4
    )
    (func (;253;) (type 5) (param i32 i32 i32)
      (local i32 i32 i32 i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      local.get 1
      i32.load
      i32.store offset=28
      local.get 3
      local.get 1
      i32.const 5
      i32.add
      i32.store offset=24
      local.get 3
      local.get 2
      i64.load align=4
      i64.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      block ;; label = @1
        block ;; label = @2
          local.get 3
          i32.const 16
          i32.add
          local.get 3
          i32.const 8
          i32.add
          call 275
          br_if 0 (;@2;)
          local.get 0
          i32.const 0
          i32.store16 offset=1 align=1
          local.get 0
          i32.const 1
          i32.store8
          local.get 0
          i32.const 0
          i32.store8 offset=3
          local.get 0
          i32.const 0
          i32.store offset=5 align=1
          local.get 0
          i32.const 0
          i32.store offset=8 align=1
          local.get 0
          local.get 2
          i32.load offset=4
          local.get 1
          i32.load
          i32.eq
          i32.store8 offset=4
          br 1 (;@1;)
        end
        local.get 2
        i32.load offset=4
        local.tee 4
        i32.const 1
        i32.const 1
        call 272
        local.set 5
        block ;; label = @2
          local.get 4
          i32.eqz
          br_if 0 (;@2;)
          local.get 2
          i32.load
          i32.const -1
          i32.add
          local.set 6
          local.get 5
          local.set 1
          local.get 4
          local.set 2
          loop ;; label = @3
            local.get 1
            local.get 6
            local.get 2
            i32.add
            i32.load8_u
            i32.store8
            local.get 1
            i32.const 1
            i32.add
            local.set 1
            local.get 2
            i32.const -1
            i32.add
            local.tee 2
            br_if 0 (;@3;)
          end
        end
        local.get 0
        i32.const 0
        i32.store16 offset=1 align=1
        local.get 0
        i32.const 0
        i32.store8
        local.get 0
        i32.const 0
        i32.store8 offset=3
        local.get 0
        local.get 4
        i32.store offset=8
        local.get 0
        local.get 5
        i32.store offset=4
      end
      local.get 3
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;254;) (type 1)
      unreachable
    )
    (func (;255;) (type 25) (param i32 i32) (result i32)
      local.get 0
      local.get 1
      i32.div_s
    )
    (func (;256;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 1
      i32.store offset=12
      block ;; label = @1
        block ;; label = @2
          local.get 0
          br_if 0 (;@2;)
          i32.const 0
          local.set 0
          br 1 (;@1;)
        end
        local.get 0
        i32.const -1
        i32.add
        local.get 1
        i32.load offset=12
        call_indirect (type 0)
        i32.const 1
        i32.add
        local.set 0
      end
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      local.get 0
    )
    (func (;257;) (type 1)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 0
      i32.const 0
      i32.store offset=12
      loop ;; label = @1
        local.get 0
        local.get 0
        i32.load offset=12
        i32.const 1
        i32.add
        i32.store offset=12
        br 0 (;@1;)
      end
    )
    (func (;258;) (type 1)
      (local i32)
      loop ;; label = @1
        i32.const 16
        memory.grow
        local.tee 0
        i32.const -1
        i32.eq
        br_if 0 (;@1;)
        local.get 0
        i32.const 16
        i32.shl
        i32.const 1
        i32.const 1048576
        memory.fill
        br 0 (;@1;)
      end
    )
    (func (;259;) (type 24) (param i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      i64.load align=4
      i64.store offset=8
      local.get 1
      i32.const 8
      i32.add
      call 377
      local.get 1
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;260;) (type 0) (param i32) (result i32)
      local.get 0
      call 378
    )
    (func (;261;) (type 24) (param i32))
    (func (;262;) (type 24) (param i32)
      local.get 0
      i32.const 1048576
      call 274
    )
    (func (;263;) (type 37) (result i32)
      i32.const 55296
    )
    (func (;264;) (type 37) (result i32)
      i32.const 99
    )
    (func (;265;) (type 24) (param i32)
      local.get 0
      i64.const 4299262263040
      i64.store align=4
    )
    (func (;266;) (type 37) (result i32)
      i32.const 12345
      call 381
    )
    (func (;267;) (type 10) (param i32 i32)
      (local i32 i32 i32 i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      i32.const 0
      local.set 3
      i32.const 4096
      i32.const 1
      i32.const 1
      call 272
      local.set 4
      local.get 2
      i32.const 0
      i32.store offset=12
      local.get 2
      local.get 4
      i32.store offset=8
      block ;; label = @1
        block ;; label = @2
          local.get 1
          i32.load offset=4
          local.tee 5
          i32.eqz
          br_if 0 (;@2;)
          local.get 1
          i32.load
          local.set 1
          i32.const 0
          local.set 3
          i32.const 0
          local.set 6
          loop ;; label = @3
            local.get 2
            local.get 1
            i64.load align=4
            i64.store
            local.get 2
            call 399
            drop
            block ;; label = @4
              local.get 6
              i32.eqz
              br_if 0 (;@4;)
              local.get 2
              i32.const 8
              i32.add
              i32.const 1048801
              call 220
              local.get 2
              i32.load offset=12
              local.set 3
            end
            local.get 1
            i32.const 4
            i32.add
            i32.load
            local.tee 7
            i32.const 4096
            local.get 3
            i32.sub
            i32.gt_u
            br_if 2 (;@1;)
            local.get 2
            i32.load offset=8
            local.set 4
            block ;; label = @4
              local.get 7
              i32.eqz
              br_if 0 (;@4;)
              local.get 4
              local.get 3
              i32.add
              local.get 1
              i32.load
              local.get 7
              memory.copy
            end
            local.get 2
            local.get 3
            local.get 7
            i32.add
            local.tee 3
            i32.store offset=12
            local.get 1
            i32.const 8
            i32.add
            local.set 1
            local.get 5
            local.get 6
            i32.const 1
            i32.add
            local.tee 6
            i32.ne
            br_if 0 (;@3;)
          end
        end
        local.get 0
        local.get 3
        i32.store offset=4
        local.get 0
        local.get 4
        i32.store
        local.get 2
        i32.const 16
        i32.add
        global.set 0
        return
      end
      unreachable
    )
    (func (;268;) (type 10) (param i32 i32)
      (local i32 i32)
      local.get 0
      i32.const 1
      i32.add
      local.set 2
      block ;; label = @1
        block ;; label = @2
          local.get 1
          i32.load offset=8
          local.tee 3
          br_if 0 (;@2;)
          i32.const 0
          local.set 1
          local.get 2
          i32.const 0
          i32.store16 align=1
          local.get 0
          i32.const 1
          i32.store8
          local.get 2
          i32.const 0
          i32.store8 offset=2
          local.get 0
          i32.const 4
          i32.add
          i32.const 1048617
          call 274
          br 1 (;@1;)
        end
        local.get 2
        i32.const 0
        i32.store16 align=1
        local.get 0
        i32.const 0
        i32.store8
        local.get 2
        i32.const 0
        i32.store8 offset=2
        local.get 0
        local.get 1
        i64.load align=4
        i64.store offset=4 align=4
        local.get 3
        i32.const 1
        i32.shl
        local.set 1
      end
      local.get 0
      local.get 1
      i32.store offset=12
    )
    (func (;269;) (type 27) (result i64)
      call 398
      i64.const 1000000000
      i64.div_u
    )
    (func (;270;) (type 25) (param i32 i32) (result i32)
      (local i32 i32 i32 i32 i32 i32)
      block ;; label = @1
        block ;; label = @2
          block ;; label = @3
            block ;; label = @4
              local.get 0
              i32.const 0
              i32.lt_s
              br_if 0 (;@4;)
              local.get 1
              i32.const 65537
              i32.ge_u
              br_if 0 (;@4;)
              i32.const 0
              local.get 1
              i32.sub
              local.set 2
              local.get 1
              i32.const -1
              i32.add
              local.set 3
              block ;; label = @5
                i32.const 0
                i32.load offset=1073924
                local.tee 4
                i32.eqz
                br_if 0 (;@5;)
                local.get 3
                i32.const 0
                i32.load offset=1073920
                i32.add
                local.get 2
                i32.and
                local.tee 5
                local.get 4
                i32.sub
                local.tee 6
                local.get 0
                i32.add
                local.tee 7
                local.get 6
                i32.lt_u
                br_if 0 (;@5;)
                local.get 4
                local.get 7
                call 271
                br_if 4 (;@1;)
              end
              local.get 0
              local.get 1
              i32.add
              i32.const 8
              i32.add
              local.set 4
              block ;; label = @5
                block ;; label = @6
                  block ;; label = @7
                    i32.const 0
                    i32.load8_u offset=1075464
                    br_if 0 (;@7;)
                    i32.const 0
                    i32.const 1
                    i32.store8 offset=1075464
                    memory.size
                    local.tee 1
                    i32.const 16
                    i32.shl
                    i32.const -1
                    local.get 1
                    i32.const 65536
                    i32.lt_u
                    select
                    i32.const 1075472
                    i32.sub
                    i32.const 65
                    i32.lt_u
                    br_if 0 (;@7;)
                    i32.const 1075472
                    i32.const 7
                    i32.add
                    i32.const -8
                    i32.and
                    local.tee 1
                    i32.const 0
                    i32.store
                    memory.size
                    local.set 5
                    i32.const 0
                    local.get 1
                    i32.store offset=1075468
                    local.get 1
                    local.get 5
                    i32.const 16
                    i32.shl
                    i32.const -1
                    local.get 5
                    i32.const 65536
                    i32.lt_u
                    select
                    i32.store offset=4
                    br 1 (;@6;)
                  end
                  i32.const 0
                  i32.load offset=1075468
                  local.tee 1
                  i32.eqz
                  br_if 1 (;@5;)
                end
                i32.const 1075468
                local.set 5
                loop ;; label = @6
                  local.get 1
                  local.get 4
                  call 271
                  br_if 3 (;@3;)
                  local.get 5
                  i32.load
                  local.tee 5
                  i32.load
                  local.tee 1
                  br_if 0 (;@6;)
                end
              end
              memory.size
              local.set 1
              local.get 4
              i32.const 16
              i32.shr_u
              i32.const 1
              i32.add
              memory.grow
              i32.const -1
              i32.eq
              br_if 0 (;@4;)
              local.get 1
              i32.const 65536
              local.get 1
              i32.const 65536
              i32.lt_u
              select
              i32.const 16
              i32.shl
              local.tee 1
              i32.const 0
              i32.store
              local.get 1
              memory.size
              local.tee 5
              i32.const 16
              i32.shl
              i32.const -1
              local.get 5
              i32.const 65536
              i32.lt_u
              select
              i32.store offset=4
              br 2 (;@2;)
            end
            unreachable
          end
          local.get 5
          local.get 1
          i32.load
          i32.store
        end
        local.get 1
        i32.const 0
        i32.load offset=1073924
        i32.store
        i32.const 0
        local.get 1
        i32.store offset=1073924
        local.get 1
        local.get 3
        i32.add
        i32.const 8
        i32.add
        local.get 2
        i32.and
        local.set 5
      end
      i32.const 0
      local.get 5
      local.get 0
      i32.add
      i32.store offset=1073920
      local.get 5
    )
    (func (;271;) (type 25) (param i32 i32) (result i32)
      (local i32 i32 i32)
      block ;; label = @1
        local.get 1
        local.get 0
        i32.load offset=4
        local.tee 2
        local.get 0
        i32.sub
        local.tee 3
        i32.gt_u
        br_if 0 (;@1;)
        i32.const 1
        return
      end
      block ;; label = @1
        local.get 2
        memory.size
        local.tee 4
        i32.const 16
        i32.shl
        i32.const -1
        local.get 4
        i32.const 65536
        i32.lt_u
        select
        i32.eq
        br_if 0 (;@1;)
        i32.const 0
        return
      end
      block ;; label = @1
        local.get 1
        local.get 3
        i32.sub
        i32.const 16
        i32.shr_u
        i32.const 1
        i32.add
        memory.grow
        i32.const -1
        i32.eq
        br_if 0 (;@1;)
        local.get 0
        memory.size
        local.tee 1
        i32.const 16
        i32.shl
        i32.const -1
        local.get 1
        i32.const 65536
        i32.lt_u
        select
        i32.store offset=4
        i32.const 1
        return
      end
      unreachable
    )
    (func (;272;) (type 26) (param i32 i32 i32) (result i32)
      (local i64)
      block ;; label = @1
        local.get 0
        i64.extend_i32_u
        local.get 1
        i64.extend_i32_u
        i64.mul
        local.tee 3
        i64.const 32
        i64.shr_u
        i32.wrap_i64
        i32.eqz
        br_if 0 (;@1;)
        unreachable
      end
      local.get 3
      i32.wrap_i64
      local.get 2
      call 270
    )
    (func (;273;) (type 38) (param i32 i32 i32 i32) (result i32)
      block ;; label = @1
        local.get 1
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        call 270
        return
      end
      block ;; label = @1
        local.get 1
        local.get 0
        i32.add
        i32.const 0
        i32.load offset=1073920
        i32.ne
        br_if 0 (;@1;)
        i32.const 0
        local.get 0
        i32.store offset=1073920
      end
      block ;; label = @1
        local.get 3
        local.get 2
        call 270
        local.tee 2
        local.get 0
        i32.eq
        br_if 0 (;@1;)
        local.get 1
        local.get 3
        local.get 1
        local.get 3
        i32.lt_u
        select
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        local.get 2
        local.get 0
        local.get 1
        memory.copy
      end
      local.get 2
    )
    (func (;274;) (type 10) (param i32 i32)
      (local i32 i32 i32)
      i32.const 0
      local.set 2
      loop ;; label = @1
        local.get 1
        local.get 2
        i32.add
        local.set 3
        local.get 2
        i32.const 1
        i32.add
        local.tee 4
        local.set 2
        local.get 3
        i32.load8_u
        br_if 0 (;@1;)
      end
      local.get 0
      local.get 1
      i32.store
      local.get 0
      local.get 4
      i32.const -1
      i32.add
      i32.store offset=4
    )
    (func (;275;) (type 25) (param i32 i32) (result i32)
      (local i32 i32 i32 i32)
      block ;; label = @1
        local.get 0
        i32.load offset=4
        local.tee 2
        local.get 1
        i32.load offset=4
        i32.eq
        br_if 0 (;@1;)
        i32.const 0
        return
      end
      block ;; label = @1
        local.get 2
        br_if 0 (;@1;)
        i32.const 1
        return
      end
      local.get 2
      i32.const -1
      i32.add
      local.set 2
      local.get 1
      i32.load
      local.set 1
      local.get 0
      i32.load
      local.set 0
      block ;; label = @1
        loop ;; label = @2
          local.get 0
          i32.load8_u
          local.tee 3
          local.get 1
          i32.load8_u
          local.tee 4
          i32.eq
          local.set 5
          local.get 3
          local.get 4
          i32.ne
          br_if 1 (;@1;)
          local.get 2
          i32.const 0
          i32.ne
          local.set 3
          local.get 0
          i32.const 1
          i32.add
          local.set 0
          local.get 1
          i32.const 1
          i32.add
          local.set 1
          local.get 2
          i32.const -1
          i32.add
          local.set 2
          local.get 3
          br_if 0 (;@2;)
        end
      end
      local.get 5
    )
    (func (;276;) (type 1)
      call 0
    )
    (func (;277;) (type 0) (param i32) (result i32)
      local.get 0
      call 1
      i32.const 0
      i32.ne
    )
    (func (;278;) (type 0) (param i32) (result i32)
      local.get 0
      call 2
      i32.const 255
      i32.and
    )
    (func (;279;) (type 0) (param i32) (result i32)
      local.get 0
      call 3
      i32.extend8_s
    )
    (func (;280;) (type 0) (param i32) (result i32)
      local.get 0
      call 4
      i32.const 65535
      i32.and
    )
    (func (;281;) (type 0) (param i32) (result i32)
      local.get 0
      call 5
      i32.extend16_s
    )
    (func (;282;) (type 0) (param i32) (result i32)
      local.get 0
      call 6
    )
    (func (;283;) (type 0) (param i32) (result i32)
      local.get 0
      call 7
    )
    (func (;284;) (type 2) (param i64) (result i64)
      local.get 0
      call 8
    )
    (func (;285;) (type 2) (param i64) (result i64)
      local.get 0
      call 9
    )
    (func (;286;) (type 3) (param f32) (result f32)
      local.get 0
      call 10
    )
    (func (;287;) (type 4) (param f64) (result f64)
      local.get 0
      call 11
    )
    (func (;288;) (type 0) (param i32) (result i32)
      local.get 0
      call 12
    )
    (func (;289;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 13
    )
    (func (;290;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 14
    )
    (func (;291;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 15
    )
    (func (;292;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 16
    )
    (func (;293;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 17
    )
    (func (;294;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 18
    )
    (func (;295;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 19
    )
    (func (;296;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 20
    )
    (func (;297;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 21
    )
    (func (;298;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 22
    )
    (func (;299;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 23
    )
    (func (;300;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 24
    )
    (func (;301;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 25
    )
    (func (;302;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 26
    )
    (func (;303;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 27
    )
    (func (;304;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 28
    )
    (func (;305;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 29
    )
    (func (;306;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 30
    )
    (func (;307;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 31
    )
    (func (;308;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 32
    )
    (func (;309;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 33
    )
    (func (;310;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 34
    )
    (func (;311;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 35
    )
    (func (;312;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 36
    )
    (func (;313;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 37
    )
    (func (;314;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 38
    )
    (func (;315;) (type 2) (param i64) (result i64)
      local.get 0
      call 39
    )
    (func (;316;) (type 10) (param i32 i32)
      local.get 1
      i32.load8_u
      local.get 1
      i32.load offset=4
      local.get 1
      i32.load offset=8
      local.get 1
      i32.load offset=12
      local.get 1
      i32.load offset=16
      local.get 0
      call 40
    )
    (func (;317;) (type 10) (param i32 i32)
      local.get 1
      i32.load8_s
      local.get 1
      f32.load offset=4
      local.get 1
      i32.load offset=8
      local.get 1
      i32.load offset=12
      local.get 1
      i32.load offset=16
      local.get 0
      call 41
    )
    (func (;318;) (type 10) (param i32 i32)
      local.get 1
      i32.load8_u
      local.get 1
      i32.load8_u offset=1
      local.get 1
      i32.load16_u offset=2
      local.get 1
      i32.load offset=4
      local.get 1
      i64.load offset=8
      local.get 1
      f32.load offset=16
      local.get 1
      f64.load offset=24
      local.get 1
      i32.load offset=32
      local.get 1
      i32.load offset=36
      local.get 1
      i32.load offset=40
      local.get 1
      i32.load8_u offset=44
      local.get 0
      call 42
    )
    (func (;319;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 43
    )
    (func (;320;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 1
      i32.load8_u offset=8
      local.get 1
      i32.load offset=12
      local.get 1
      i32.load offset=16
      local.get 1
      i32.load8_u offset=20
      local.tee 2
      local.get 1
      i32.load offset=24
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=28
      i32.const 0
      local.get 2
      select
      local.get 0
      call 44
    )
    (func (;321;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 80
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 12
      i32.add
      local.get 1
      i32.const 68
      memory.copy
      local.get 2
      i32.const 12
      i32.add
      local.get 0
      call 45
      local.get 2
      i32.const 80
      i32.add
      global.set 0
    )
    (func (;322;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 144
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 8
      i32.add
      local.get 1
      i32.const 136
      memory.copy
      local.get 2
      i32.const 8
      i32.add
      local.get 0
      call 46
      local.get 2
      i32.const 144
      i32.add
      global.set 0
    )
    (func (;323;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 1
      i32.load8_u offset=8
      local.get 1
      i32.load8_u offset=9
      local.get 1
      i32.load8_u offset=10
      local.tee 2
      local.get 1
      i32.load8_u offset=11
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      select
      local.get 1
      i32.load16_u offset=12
      local.get 1
      f32.load offset=16
      local.get 0
      call 47
    )
    (func (;324;) (type 10) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load
      i64.store offset=8
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=16
      local.get 2
      local.get 1
      i64.load offset=16
      i64.store offset=24
      local.get 2
      i32.const 32
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 325
      local.get 2
      i32.load offset=32
      local.get 2
      i64.load offset=40
      local.get 2
      i64.load offset=48
      local.get 2
      i32.load offset=56
      local.get 0
      call 48
      local.get 2
      i32.const 64
      i32.add
      global.set 0
    )
    (func (;325;) (type 10) (param i32 i32)
      (local i64 i32 i32 i32 i32 i64)
      i64.const 0
      local.set 2
      local.get 0
      i64.const 0
      i64.store
      local.get 0
      i64.const 0
      i64.store offset=24
      local.get 0
      i64.const 0
      i64.store offset=16
      local.get 0
      i64.const 0
      i64.store offset=8
      local.get 0
      local.get 1
      i32.load8_u
      local.tee 3
      i32.store
      block ;; label = @1
        block ;; label = @2
          block ;; label = @3
            block ;; label = @4
              block ;; label = @5
                block ;; label = @6
                  block ;; label = @7
                    block ;; label = @8
                      block ;; label = @9
                        block ;; label = @10
                          block ;; label = @11
                            block ;; label = @12
                              block ;; label = @13
                                block ;; label = @14
                                  local.get 3
                                  br_table 0 (;@14;) 1 (;@13;) 2 (;@12;) 3 (;@11;) 4 (;@10;) 5 (;@9;) 6 (;@8;) 7 (;@7;) 8 (;@6;) 9 (;@5;) 10 (;@4;) 11 (;@3;) 12 (;@2;) 13 (;@1;)
                                end
                                local.get 0
                                local.get 1
                                i64.load offset=8
                                i64.store offset=8
                                return
                              end
                              local.get 0
                              local.get 1
                              i64.load offset=8
                              i64.store offset=8
                              local.get 0
                              local.get 1
                              i64.load offset=16
                              i64.store offset=16
                              return
                            end
                            local.get 0
                            local.get 1
                            i64.load32_u offset=8
                            i64.store offset=8
                            local.get 0
                            local.get 1
                            i64.load32_u offset=12
                            i64.store offset=16
                            return
                          end
                          local.get 0
                          local.get 1
                          i64.load32_u offset=8
                          i64.store offset=8
                          local.get 0
                          local.get 1
                          i64.load32_u offset=12
                          i64.store offset=16
                          return
                        end
                        local.get 0
                        local.get 1
                        i64.load32_u offset=8
                        i64.store offset=8
                        local.get 0
                        local.get 1
                        i64.load32_u offset=12
                        i64.store offset=16
                        return
                      end
                      local.get 0
                      local.get 1
                      i64.load32_u offset=8
                      i64.store offset=8
                      local.get 0
                      local.get 1
                      i64.load32_u offset=12
                      i64.store offset=16
                      return
                    end
                    local.get 0
                    local.get 1
                    i64.load8_u offset=8
                    i64.store offset=8
                    return
                  end
                  local.get 0
                  local.get 1
                  i64.load8_u offset=8
                  i64.store offset=8
                  return
                end
                local.get 0
                local.get 1
                i32.load8_u offset=8
                local.tee 3
                i64.extend_i32_u
                i64.store offset=8
                local.get 0
                local.get 1
                i64.load32_u offset=12
                i64.const 0
                local.get 3
                i32.const 1
                i32.and
                select
                i64.store offset=16
                return
              end
              local.get 0
              local.get 1
              i32.load8_u offset=8
              local.tee 3
              i64.extend_i32_u
              i64.store offset=8
              local.get 0
              local.get 1
              i32.load offset=16
              i32.const 0
              local.get 3
              i32.const 1
              i32.and
              local.tee 3
              select
              i32.store offset=24
              local.get 0
              local.get 1
              i32.load offset=12
              local.tee 1
              local.get 1
              i32.const 255
              i32.and
              local.get 3
              select
              i64.extend_i32_u
              i64.store offset=16
              return
            end
            local.get 1
            i32.load offset=20
            local.set 4
            local.get 1
            i32.load offset=16
            local.set 5
            local.get 1
            i32.load8_u offset=8
            local.tee 6
            i64.extend_i32_u
            local.set 7
            i32.const 0
            local.set 3
            i32.const 0
            local.set 1
            block ;; label = @4
              block ;; label = @5
                block ;; label = @6
                  local.get 6
                  br_table 0 (;@6;) 0 (;@6;) 1 (;@5;) 2 (;@4;)
                end
                local.get 4
                i64.extend_i32_u
                i64.const 32
                i64.shl
                local.set 2
                local.get 5
                local.set 1
                br 1 (;@4;)
              end
              local.get 5
              local.set 1
              local.get 4
              local.set 3
            end
            local.get 0
            local.get 3
            i32.store offset=24
            local.get 0
            local.get 7
            i64.store offset=8
            local.get 0
            local.get 2
            local.get 1
            i64.extend_i32_u
            i64.or
            i64.store offset=16
            return
          end
          local.get 0
          local.get 1
          i64.load32_u offset=8
          i64.store offset=8
          return
        end
        local.get 0
        local.get 1
        i64.load8_u offset=8
        i64.store offset=8
      end
    )
    (func (;326;) (type 10) (param i32 i32)
      (local i32 i32 i64 i32 i32)
      local.get 1
      i32.load offset=12
      local.set 2
      local.get 1
      i32.load offset=8
      local.set 3
      i64.const 0
      local.set 4
      i32.const 0
      local.set 5
      i32.const 0
      local.set 6
      block ;; label = @1
        block ;; label = @2
          block ;; label = @3
            local.get 1
            i32.load8_u
            local.tee 1
            br_table 0 (;@3;) 0 (;@3;) 1 (;@2;) 2 (;@1;)
          end
          local.get 2
          i64.extend_i32_u
          i64.const 32
          i64.shl
          local.set 4
          local.get 3
          local.set 6
          br 1 (;@1;)
        end
        local.get 3
        local.set 6
        local.get 2
        local.set 5
      end
      local.get 1
      local.get 4
      local.get 6
      i64.extend_i32_u
      i64.or
      local.get 5
      local.get 0
      call 49
    )
    (func (;327;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      i32.const 0
      local.get 1
      i32.load8_u offset=1
      local.get 2
      select
      i32.const 255
      i32.and
      local.get 0
      call 50
    )
    (func (;328;) (type 0) (param i32) (result i32)
      local.get 0
      call 51
      i32.const 255
      i32.and
    )
    (func (;329;) (type 0) (param i32) (result i32)
      local.get 0
      call 52
      i32.const 255
      i32.and
    )
    (func (;330;) (type 0) (param i32) (result i32)
      local.get 0
      call 53
      i32.const 255
      i32.and
    )
    (func (;331;) (type 0) (param i32) (result i32)
      local.get 0
      call 54
      i32.const 255
      i32.and
    )
    (func (;332;) (type 0) (param i32) (result i32)
      local.get 0
      call 55
      i32.const 255
      i32.and
    )
    (func (;333;) (type 0) (param i32) (result i32)
      local.get 0
      call 56
      i32.const 255
      i32.and
    )
    (func (;334;) (type 0) (param i32) (result i32)
      local.get 0
      call 57
      i32.const 65535
      i32.and
    )
    (func (;335;) (type 0) (param i32) (result i32)
      local.get 0
      call 58
    )
    (func (;336;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load8_u offset=1
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      select
      local.get 0
      call 59
    )
    (func (;337;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load offset=4
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 2
      select
      local.get 0
      call 60
    )
    (func (;338;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load offset=4
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 2
      select
      local.get 0
      call 61
    )
    (func (;339;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load offset=4
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 2
      select
      local.get 0
      call 62
    )
    (func (;340;) (type 10) (param i32 i32)
      (local i32 i64 i32 i64 i32)
      global.get 0
      i32.const 96
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load offset=24
      i64.store offset=56
      local.get 2
      local.get 1
      i64.load offset=16
      i64.store offset=48
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=40
      local.get 2
      local.get 1
      i64.load
      local.tee 3
      i64.store offset=32
      local.get 3
      i32.wrap_i64
      local.tee 1
      i32.const 255
      i32.and
      local.set 4
      block ;; label = @1
        block ;; label = @2
          local.get 1
          i32.const 1
          i32.and
          br_if 0 (;@2;)
          i64.const 0
          local.set 3
          i32.const 0
          local.set 1
          i64.const 0
          local.set 5
          i32.const 0
          local.set 6
          br 1 (;@1;)
        end
        local.get 2
        local.get 2
        i64.load offset=40
        i64.store offset=8
        local.get 2
        local.get 2
        i64.load offset=48
        i64.store offset=16
        local.get 2
        local.get 2
        i64.load offset=56
        i64.store offset=24
        local.get 2
        i32.const 64
        i32.add
        local.get 2
        i32.const 8
        i32.add
        call 325
        local.get 2
        i32.load offset=88
        local.set 6
        local.get 2
        i64.load offset=80
        local.set 5
        local.get 2
        i64.load offset=72
        local.set 3
        local.get 2
        i32.load offset=64
        local.set 1
      end
      local.get 4
      local.get 1
      local.get 3
      local.get 5
      local.get 6
      local.get 0
      call 63
      local.get 2
      i32.const 96
      i32.add
      global.set 0
    )
    (func (;341;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load offset=4
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 2
      select
      local.get 0
      call 64
    )
    (func (;342;) (type 10) (param i32 i32)
      (local i32 i32 i32 i32 i32)
      i32.const 0
      local.set 2
      i32.const 0
      local.set 3
      i32.const 0
      local.set 4
      i32.const 0
      local.set 5
      block ;; label = @1
        local.get 1
        i32.load8_u
        local.tee 6
        i32.const 1
        i32.and
        i32.eqz
        br_if 0 (;@1;)
        local.get 1
        i32.load offset=16
        i32.const 0
        local.get 1
        i32.load8_u offset=8
        local.tee 2
        i32.const 1
        i32.and
        local.tee 3
        select
        local.set 4
        local.get 1
        i32.load offset=12
        i32.const 0
        local.get 3
        select
        local.set 3
        local.get 1
        i32.load8_u offset=4
        local.set 5
      end
      local.get 6
      local.get 5
      local.get 2
      local.get 3
      local.get 4
      local.get 0
      call 65
    )
    (func (;343;) (type 10) (param i32 i32)
      (local i32 i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load8_u offset=4
      local.tee 3
      i32.const 255
      i32.and
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 3
      i32.const 1
      i32.and
      select
      i32.const 0
      local.get 2
      select
      local.get 0
      call 66
    )
    (func (;344;) (type 10) (param i32 i32)
      (local i32 i32 i32 i32 i32)
      i32.const 0
      local.set 2
      i32.const 0
      local.set 3
      i32.const 0
      local.set 4
      i32.const 0
      local.set 5
      block ;; label = @1
        local.get 1
        i32.load8_u
        local.tee 6
        i32.const 1
        i32.and
        i32.eqz
        br_if 0 (;@1;)
        local.get 1
        i32.load8_u offset=8
        local.tee 3
        i32.const 255
        i32.and
        i32.const 0
        local.get 1
        i32.load8_u offset=4
        local.tee 5
        i32.const 1
        i32.and
        local.tee 4
        select
        local.set 2
        local.get 1
        i32.load offset=16
        i32.const 0
        local.get 4
        local.get 3
        i32.and
        local.tee 3
        select
        local.set 4
        local.get 1
        i32.load offset=12
        i32.const 0
        local.get 3
        select
        local.set 3
      end
      local.get 6
      local.get 5
      local.get 2
      local.get 3
      local.get 4
      local.get 0
      call 67
    )
    (func (;345;) (type 10) (param i32 i32)
      (local i32 i32 i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load8_u offset=4
      local.tee 3
      i32.const 255
      i32.and
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=8
      local.tee 4
      local.get 4
      i32.const 255
      i32.and
      local.get 3
      i32.const 1
      i32.and
      local.tee 3
      select
      i32.const 0
      local.get 2
      select
      local.get 1
      i32.load offset=12
      i32.const 0
      local.get 3
      select
      i32.const 0
      local.get 2
      select
      local.get 0
      call 68
    )
    (func (;346;) (type 10) (param i32 i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      i32.const 0
      local.set 3
      block ;; label = @1
        local.get 1
        i32.load8_u
        local.tee 4
        i32.const 1
        i32.and
        i32.eqz
        br_if 0 (;@1;)
        local.get 1
        i32.load8_u offset=1
        i32.const 1
        i32.and
        local.set 3
      end
      local.get 4
      local.get 3
      local.get 0
      call 69
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;347;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load offset=4
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      select
      local.get 0
      call 70
    )
    (func (;348;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      i32.const 0
      local.get 1
      i32.load offset=4
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      i32.const 0
      local.get 1
      i32.load offset=8
      local.get 2
      select
      local.get 0
      call 71
    )
    (func (;349;) (type 10) (param i32 i32)
      (local i32 i64 i32 i32 i32 i32)
      block ;; label = @1
        block ;; label = @2
          local.get 1
          i32.load8_u
          local.tee 2
          i32.const 1
          i32.and
          br_if 0 (;@2;)
          i64.const 0
          local.set 3
          i32.const 0
          local.set 1
          i32.const 0
          local.set 4
          br 1 (;@1;)
        end
        local.get 1
        i32.load offset=20
        local.set 5
        local.get 1
        i32.load offset=16
        local.set 6
        i64.const 0
        local.set 3
        i32.const 0
        local.set 4
        i32.const 0
        local.set 7
        block ;; label = @2
          block ;; label = @3
            block ;; label = @4
              local.get 1
              i32.load8_u offset=8
              local.tee 1
              br_table 0 (;@4;) 0 (;@4;) 1 (;@3;) 2 (;@2;)
            end
            local.get 5
            i64.extend_i32_u
            i64.const 32
            i64.shl
            local.set 3
            local.get 6
            local.set 7
            br 1 (;@2;)
          end
          local.get 6
          local.set 7
          local.get 5
          local.set 4
        end
        local.get 3
        local.get 7
        i64.extend_i32_u
        i64.or
        local.set 3
      end
      local.get 2
      local.get 1
      local.get 3
      local.get 4
      local.get 0
      call 72
    )
    (func (;350;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      i32.const 1
      i32.and
      local.tee 0
      i32.store8 offset=13
      local.get 1
      local.get 0
      call 73
      i32.const 0
      i32.ne
      local.tee 0
      i32.store8 offset=14
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      local.get 0
    )
    (func (;351;) (type 10) (param i32 i32)
      (local i32 i32 i32 i32 i32 i32 i64 i64 i32)
      global.get 0
      i32.const 96
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 24
      i32.add
      local.get 1
      i32.const 40
      memory.copy
      block ;; label = @1
        block ;; label = @2
          local.get 2
          i32.load8_u offset=24
          local.tee 1
          br_if 0 (;@2;)
          local.get 2
          i32.load offset=60
          i32.const 0
          local.get 2
          i32.load8_u offset=52
          local.tee 3
          i32.const 1
          i32.and
          local.tee 4
          select
          local.set 5
          local.get 2
          i32.load offset=56
          i32.const 0
          local.get 4
          select
          local.set 4
          local.get 2
          i32.load offset=48
          local.set 6
          local.get 2
          i32.load offset=44
          local.set 7
          local.get 2
          i64.load8_u offset=40
          local.set 8
          local.get 2
          i64.load32_u offset=36
          local.set 9
          local.get 2
          i32.load offset=32
          local.set 10
          br 1 (;@1;)
        end
        local.get 2
        local.get 2
        i64.load offset=32
        i64.store
        local.get 2
        local.get 2
        i64.load offset=40
        i64.store offset=8
        local.get 2
        local.get 2
        i64.load offset=48
        i64.store offset=16
        local.get 2
        i32.const 64
        i32.add
        local.get 2
        call 325
        local.get 2
        i32.load offset=88
        local.set 7
        local.get 2
        i64.load offset=80
        local.set 8
        local.get 2
        i64.load offset=72
        local.set 9
        local.get 2
        i32.load offset=64
        local.set 10
        i32.const 0
        local.set 5
        i32.const 0
        local.set 4
        i32.const 0
        local.set 3
        i32.const 0
        local.set 6
      end
      local.get 1
      local.get 10
      local.get 9
      local.get 8
      local.get 7
      local.get 6
      local.get 3
      local.get 4
      local.get 5
      local.get 0
      call 74
      local.get 2
      i32.const 96
      i32.add
      global.set 0
    )
    (func (;352;) (type 10) (param i32 i32)
      local.get 1
      i32.load8_u
      local.get 1
      i32.load8_u offset=1
      local.get 0
      call 75
    )
    (func (;353;) (type 10) (param i32 i32)
      (local i32 i32 i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load8_u offset=4
      local.tee 3
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 3
      i32.const 1
      i32.and
      local.tee 4
      select
      local.get 1
      i32.load8_u offset=5
      i32.const 0
      local.get 4
      select
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=12
      i32.const 0
      local.get 2
      local.get 3
      i32.and
      select
      local.get 0
      call 76
    )
    (func (;354;) (type 10) (param i32 i32)
      (local i32 i32 i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load8_u offset=4
      local.tee 3
      local.get 1
      i32.load8_u offset=5
      i32.const 0
      local.get 3
      i32.const 1
      i32.and
      local.tee 3
      select
      local.get 1
      i32.load offset=8
      local.tee 4
      local.get 4
      i32.const 255
      i32.and
      local.get 3
      select
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      i32.const 0
      local.get 1
      i32.load offset=12
      i32.const 0
      local.get 3
      select
      local.get 2
      select
      local.get 0
      call 77
    )
    (func (;355;) (type 10) (param i32 i32)
      (local i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 1
      i32.load8_u
      local.tee 3
      local.get 1
      i32.load offset=4
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 3
      i32.const 1
      i32.and
      select
      local.get 1
      i32.load8_u offset=12
      local.tee 3
      i32.const 0
      local.get 1
      i32.load8_u offset=13
      local.get 3
      i32.const 1
      i32.and
      select
      local.get 1
      i32.load8_u offset=16
      local.tee 3
      local.get 1
      i32.load offset=20
      i32.const 0
      local.get 3
      i32.const 1
      i32.and
      local.tee 3
      select
      local.get 1
      i32.load offset=24
      i32.const 0
      local.get 3
      select
      local.get 1
      i32.load8_u offset=28
      i32.const 1
      i32.and
      local.get 0
      call 78
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;356;) (type 2) (param i64) (result i64)
      local.get 0
      call 79
    )
    (func (;357;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 80
    )
    (func (;358;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 81
    )
    (func (;359;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 82
    )
    (func (;360;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 83
    )
    (func (;361;) (type 10) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i64.load offset=8
      i64.const 0
      local.get 2
      i32.const 1
      i32.and
      select
      local.get 0
      call 84
    )
    (func (;362;) (type 10) (param i32 i32)
      (local i32 i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load8_u offset=8
      local.tee 3
      i32.const 255
      i32.and
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i64.load offset=16
      i64.const 0
      local.get 3
      i32.const 1
      i32.and
      select
      i64.const 0
      local.get 2
      select
      local.get 0
      call 85
    )
    (func (;363;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 86
    )
    (func (;364;) (type 10) (param i32 i32)
      local.get 1
      i32.load8_u
      local.get 1
      i32.load offset=4
      local.get 1
      i32.load offset=8
      local.get 0
      call 87
    )
    (func (;365;) (type 28) (param i32 i32 i32 i32 i32 i32 f32)
      (local i32 i32 i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 7
      global.set 0
      local.get 4
      i32.load offset=4
      local.set 8
      local.get 4
      i32.load offset=8
      local.set 9
      local.get 4
      i32.load8_u
      local.set 4
      local.get 7
      local.get 5
      i64.load
      i64.store offset=8
      local.get 7
      local.get 5
      i64.load offset=8
      i64.store offset=16
      local.get 7
      local.get 5
      i64.load offset=16
      i64.store offset=24
      local.get 7
      i32.const 32
      i32.add
      local.get 7
      i32.const 8
      i32.add
      call 325
      local.get 1
      local.get 2
      i32.load
      local.get 2
      i32.load offset=4
      local.get 3
      i32.load
      local.get 3
      i32.load offset=4
      local.get 4
      local.get 8
      i32.const 0
      local.get 4
      i32.const 1
      i32.and
      local.tee 5
      select
      local.get 9
      i32.const 0
      local.get 5
      select
      local.get 7
      i32.load offset=32
      local.get 7
      i64.load offset=40
      local.get 7
      i64.load offset=48
      local.get 7
      i32.load offset=56
      local.get 6
      local.get 0
      call 88
      local.get 7
      i32.const 64
      i32.add
      global.set 0
    )
    (func (;366;) (type 29) (param i32 i32 i32 i32 i64 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i32)
      (local i32)
      global.get 0
      i32.const 80
      i32.sub
      local.tee 18
      global.set 0
      local.get 18
      i32.const 0
      i32.store16 offset=53 align=1
      local.get 18
      local.get 12
      i32.store8 offset=52
      local.get 18
      local.get 11
      i32.store offset=48
      local.get 18
      local.get 10
      f64.store offset=40
      local.get 18
      i32.const 0
      i32.store offset=36
      local.get 18
      local.get 9
      f32.store offset=32
      local.get 18
      local.get 8
      i64.store offset=24
      local.get 18
      local.get 7
      i32.store offset=20
      local.get 18
      local.get 6
      i32.store16 offset=18
      local.get 18
      i32.const 0
      i32.store8 offset=17
      local.get 18
      local.get 5
      i32.store8 offset=16
      local.get 18
      local.get 4
      i64.store offset=8
      local.get 18
      local.get 3
      i32.store offset=4
      local.get 18
      local.get 2
      i32.store16 offset=2
      local.get 18
      i32.const 0
      i32.store8 offset=1
      local.get 18
      local.get 1
      i32.store8
      local.get 18
      i32.const 0
      i32.store8 offset=55
      local.get 18
      local.get 13
      i64.load align=4
      i64.store offset=56
      local.get 18
      local.get 16
      i32.store8 offset=73
      local.get 18
      local.get 15
      i32.store8 offset=72
      local.get 18
      i32.const 0
      i32.store offset=76
      local.get 18
      local.get 14
      i64.load align=4
      i64.store offset=64
      local.get 18
      local.get 17
      i32.load16_u align=1
      i32.store16 offset=74
      local.get 18
      local.get 0
      call 89
      local.get 18
      i32.const 80
      i32.add
      global.set 0
    )
    (func (;367;) (type 16) (param i32 i32 i32 i32 i32)
      local.get 1
      local.get 2
      i32.load
      local.get 2
      i32.load offset=4
      local.get 3
      local.get 4
      i32.load8_u
      local.tee 2
      local.get 4
      i32.load8_u offset=1
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      select
      local.get 0
      call 90
    )
    (func (;368;) (type 24) (param i32)
      local.get 0
      call 91
    )
    (func (;369;) (type 0) (param i32) (result i32)
      local.get 0
    )
    (func (;370;) (type 24) (param i32)
      local.get 0
      call 91
    )
    (func (;371;) (type 24) (param i32)
      local.get 0
      call 92
    )
    (func (;372;) (type 0) (param i32) (result i32)
      local.get 0
    )
    (func (;373;) (type 24) (param i32)
      local.get 0
      call 92
    )
    (func (;374;) (type 24) (param i32)
      local.get 0
      call 93
    )
    (func (;375;) (type 0) (param i32) (result i32)
      local.get 0
    )
    (func (;376;) (type 24) (param i32)
      local.get 0
      i32.load
      local.get 0
      i32.load offset=4
      call 94
    )
    (func (;377;) (type 24) (param i32)
      local.get 0
      i32.load
      local.get 0
      i32.load offset=4
      call 95
    )
    (func (;378;) (type 0) (param i32) (result i32)
      local.get 0
      call 96
    )
    (func (;379;) (type 0) (param i32) (result i32)
      local.get 0
      call 97
    )
    (func (;380;) (type 25) (param i32 i32) (result i32)
      local.get 0
      local.get 1
      call 98
    )
    (func (;381;) (type 0) (param i32) (result i32)
      local.get 0
      call 99
    )
    (func (;382;) (type 5) (param i32 i32 i32)
      local.get 1
      local.get 2
      local.get 0
      call 100
    )
    (func (;383;) (type 25) (param i32 i32) (result i32)
      local.get 0
      local.get 1
      call 101
    )
    (func (;384;) (type 0) (param i32) (result i32)
      local.get 0
      call 102
    )
    (func (;385;) (type 25) (param i32 i32) (result i32)
      local.get 0
      local.get 1
      call 103
      i32.const 0
      i32.ne
    )
    (func (;386;) (type 25) (param i32 i32) (result i32)
      local.get 0
      local.get 1
      call 104
    )
    (func (;387;) (type 26) (param i32 i32 i32) (result i32)
      local.get 0
      local.get 1
      local.get 2
      call 105
    )
    (func (;388;) (type 10) (param i32 i32)
      local.get 1
      local.get 0
      call 106
    )
    (func (;389;) (type 10) (param i32 i32)
      local.get 1
      local.get 0
      call 107
    )
    (func (;390;) (type 0) (param i32) (result i32)
      local.get 0
      call 108
      i32.const 255
      i32.and
    )
    (func (;391;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 109
    )
    (func (;392;) (type 0) (param i32) (result i32)
      local.get 0
      call 110
      i32.const 0
      i32.ne
    )
    (func (;393;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 111
    )
    (func (;394;) (type 0) (param i32) (result i32)
      local.get 0
      i32.load
      local.get 0
      i32.load offset=4
      call 112
    )
    (func (;395;) (type 5) (param i32 i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 3
      local.get 1
      i32.load offset=4
      i32.const 0
      local.get 3
      i32.const 1
      i32.and
      select
      local.get 2
      i32.load8_u
      local.get 2
      i32.load offset=4
      local.get 0
      call 113
    )
    (func (;396;) (type 10) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 1
      i32.load offset=8
      local.get 0
      call 114
    )
    (func (;397;) (type 5) (param i32 i32 i32)
      local.get 1
      local.get 2
      local.get 0
      call 115
    )
    (func (;398;) (type 27) (result i64)
      call 116
    )
    (func (;399;) (type 0) (param i32) (result i32)
      local.get 0
      i32.load
      local.get 0
      i32.load offset=4
      call 117
    )
    (func (;400;) (type 0) (param i32) (result i32)
      local.get 0
      call 118
    )
    (func (;401;) (type 0) (param i32) (result i32)
      local.get 0
      call 119
    )
    (func (;402;) (type 24) (param i32)
      local.get 0
      call 120
    )
    (func (;403;) (type 0) (param i32) (result i32)
      local.get 0
      call 121
    )
    (func (;404;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 267
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1073928
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1073928
    )
    (func (;405;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;406;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      local.get 1
      i32.store offset=24
      local.get 3
      local.get 0
      i32.store offset=20
      local.get 3
      local.get 2
      i32.store offset=28
      local.get 3
      local.get 2
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=20 align=4
      i64.store offset=8
      local.get 3
      i32.const 32
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 268
      i32.const 0
      local.get 3
      i64.load offset=40 align=4
      i64.store offset=1073944 align=4
      i32.const 0
      local.get 3
      i64.load offset=32 align=4
      i64.store offset=1073936 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1073936
    )
    (func (;407;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;408;) (type 1)
      (local i32 i32 i32)
      call 122
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;409;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 0
      i32.ne
      call 123
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;410;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 255
      i32.and
      call 124
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;411;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.extend8_s
      call 125
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;412;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 65535
      i32.and
      call 126
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;413;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.extend16_s
      call 127
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;414;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 128
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;415;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 129
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;416;) (type 2) (param i64) (result i64)
      (local i32 i32 i32)
      local.get 0
      call 130
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;417;) (type 2) (param i64) (result i64)
      (local i32 i32 i32)
      local.get 0
      call 131
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;418;) (type 3) (param f32) (result f32)
      (local i32 i32 i32)
      local.get 0
      call 132
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;419;) (type 4) (param f64) (result f64)
      (local i32 i32 i32)
      local.get 0
      call 133
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;420;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 134
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;421;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 135
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1073952
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1073952
    )
    (func (;422;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;423;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 136
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1073960
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1073960
    )
    (func (;424;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;425;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 137
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1073968
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1073968
    )
    (func (;426;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;427;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 138
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1073976
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1073976
    )
    (func (;428;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;429;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 139
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1073984
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1073984
    )
    (func (;430;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;431;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 140
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1073992
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1073992
    )
    (func (;432;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;433;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 141
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074000
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074000
    )
    (func (;434;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;435;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 142
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074008
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074008
    )
    (func (;436;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;437;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 143
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074016
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074016
    )
    (func (;438;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;439;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 144
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074024
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074024
    )
    (func (;440;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;441;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 145
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074032
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074032
    )
    (func (;442;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;443;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 146
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074040
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074040
    )
    (func (;444;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;445;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 147
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074048
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074048
    )
    (func (;446;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;447;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 148
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074056
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074056
    )
    (func (;448;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;449;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 149
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074064
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074064
    )
    (func (;450;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;451;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 150
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074072
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074072
    )
    (func (;452;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;453;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 151
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074080
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074080
    )
    (func (;454;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;455;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 152
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074088
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074088
    )
    (func (;456;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;457;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 153
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074096
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074096
    )
    (func (;458;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;459;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 154
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074104
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074104
    )
    (func (;460;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;461;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 155
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074112
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074112
    )
    (func (;462;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;463;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 156
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074120
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074120
    )
    (func (;464;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;465;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 157
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074128
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074128
    )
    (func (;466;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;467;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 158
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074136
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074136
    )
    (func (;468;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;469;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 159
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074144
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074144
    )
    (func (;470;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;471;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 160
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074152
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074152
    )
    (func (;472;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;473;) (type 2) (param i64) (result i64)
      (local i32 i32 i32)
      local.get 0
      call 161
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;474;) (type 39) (param i32 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 5
      global.set 0
      local.get 5
      i32.const 0
      i32.store16 offset=25 align=1
      local.get 5
      local.get 0
      i32.store8 offset=24
      local.get 5
      i32.const 0
      i32.store8 offset=27
      local.get 5
      local.get 1
      i32.store offset=28
      local.get 5
      local.get 3
      i32.store offset=36
      local.get 5
      local.get 2
      i32.store offset=32
      local.get 5
      local.get 4
      i32.store offset=40
      local.get 5
      local.get 4
      i32.store offset=16
      local.get 5
      local.get 5
      i64.load offset=24 align=4
      i64.store
      local.get 5
      local.get 5
      i64.load offset=32 align=4
      i64.store offset=8
      local.get 5
      i32.const 44
      i32.add
      local.get 5
      call 162
      i32.const 0
      local.get 5
      i32.load offset=60
      i32.store offset=1074176
      i32.const 0
      local.get 5
      i64.load offset=52 align=4
      i64.store offset=1074168 align=4
      i32.const 0
      local.get 5
      i64.load offset=44 align=4
      i64.store offset=1074160 align=4
      local.get 5
      i32.const 64
      i32.add
      global.set 0
      i32.const 1074160
    )
    (func (;475;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;476;) (type 40) (param i32 f32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 5
      global.set 0
      local.get 5
      i32.const 0
      i32.store16 offset=25 align=1
      local.get 5
      local.get 0
      i32.store8 offset=24
      local.get 5
      i32.const 0
      i32.store8 offset=27
      local.get 5
      local.get 1
      f32.store offset=28
      local.get 5
      local.get 3
      i32.store offset=36
      local.get 5
      local.get 2
      i32.store offset=32
      local.get 5
      local.get 4
      i32.store offset=40
      local.get 5
      local.get 4
      i32.store offset=16
      local.get 5
      local.get 5
      i64.load offset=24 align=4
      i64.store
      local.get 5
      local.get 5
      i64.load offset=32 align=4
      i64.store offset=8
      local.get 5
      i32.const 44
      i32.add
      local.get 5
      call 163
      i32.const 0
      local.get 5
      i32.load offset=60
      i32.store offset=1074196
      i32.const 0
      local.get 5
      i64.load offset=52 align=4
      i64.store offset=1074188 align=4
      i32.const 0
      local.get 5
      i64.load offset=44 align=4
      i64.store offset=1074180 align=4
      local.get 5
      i32.const 64
      i32.add
      global.set 0
      i32.const 1074180
    )
    (func (;477;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;478;) (type 41) (param i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 144
      i32.sub
      local.tee 11
      global.set 0
      local.get 11
      i32.const 0
      i32.store16 offset=93 align=1
      local.get 11
      local.get 10
      i32.store8 offset=92
      local.get 11
      local.get 9
      i32.store offset=88
      local.get 11
      local.get 8
      i32.store offset=84
      local.get 11
      local.get 7
      i32.store offset=80
      local.get 11
      local.get 6
      f64.store offset=72
      local.get 11
      i32.const 0
      i32.store offset=68
      local.get 11
      local.get 5
      f32.store offset=64
      local.get 11
      local.get 4
      i64.store offset=56
      local.get 11
      local.get 3
      i32.store offset=52
      local.get 11
      local.get 2
      i32.store16 offset=50
      local.get 11
      local.get 1
      i32.store8 offset=49
      local.get 11
      i32.const 0
      i32.store8 offset=95
      local.get 11
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=48
      local.get 11
      local.get 11
      i32.const 48
      i32.add
      i32.const 48
      memory.copy
      local.get 11
      i32.const 96
      i32.add
      local.get 11
      call 164
      i32.const 1074200
      local.get 11
      i32.const 96
      i32.add
      i32.const 48
      memory.copy
      local.get 11
      i32.const 144
      i32.add
      global.set 0
      i32.const 1074200
    )
    (func (;479;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;480;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 165
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074248
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 3
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 3
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074248
    )
    (func (;481;) (type 42) (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 96
      i32.sub
      local.tee 8
      global.set 0
      local.get 8
      i32.const 0
      i32.store16 offset=41 align=1
      local.get 8
      local.get 2
      i32.store8 offset=40
      local.get 8
      local.get 1
      i32.store offset=36
      local.get 8
      local.get 0
      i32.store offset=32
      local.get 8
      i32.const 0
      i32.store8 offset=43
      local.get 8
      i64.const 0
      i64.store offset=53 align=1
      local.get 8
      local.get 4
      i32.store offset=48
      local.get 8
      local.get 3
      i32.store offset=44
      local.get 8
      i32.const 0
      i32.store offset=60 align=1
      local.get 8
      local.get 5
      i32.const 0
      i32.ne
      i32.store8 offset=52
      block ;; label = @1
        local.get 5
        i32.eqz
        br_if 0 (;@1;)
        local.get 8
        local.get 7
        i32.store offset=60
        local.get 8
        local.get 6
        i32.store offset=56
      end
      local.get 8
      local.get 8
      i64.load offset=56 align=4
      i64.store offset=24
      local.get 8
      local.get 8
      i64.load offset=48 align=4
      i64.store offset=16
      local.get 8
      local.get 8
      i64.load offset=40 align=4
      i64.store offset=8
      local.get 8
      local.get 8
      i64.load offset=32 align=4
      i64.store
      local.get 8
      i32.const 64
      i32.add
      local.get 8
      call 166
      i32.const 0
      local.get 8
      i64.load offset=88 align=4
      i64.store offset=1074280 align=4
      i32.const 0
      local.get 8
      i64.load offset=80 align=4
      i64.store offset=1074272 align=4
      i32.const 0
      local.get 8
      i64.load offset=72 align=4
      i64.store offset=1074264 align=4
      i32.const 0
      local.get 8
      i64.load offset=64 align=4
      i64.store offset=1074256 align=4
      local.get 8
      i32.const 96
      i32.add
      global.set 0
      i32.const 1074256
    )
    (func (;482;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;483;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 144
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 8
      i32.add
      local.get 0
      i32.const 68
      memory.copy
      local.get 1
      i32.const 76
      i32.add
      local.get 1
      i32.const 8
      i32.add
      call 167
      i32.const 1074288
      local.get 1
      i32.const 76
      i32.add
      i32.const 68
      memory.copy
      local.get 1
      i32.const 144
      i32.add
      global.set 0
      i32.const 1074288
    )
    (func (;484;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;485;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 272
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      i32.const 136
      memory.copy
      local.get 1
      i32.const 136
      i32.add
      local.get 1
      call 168
      i32.const 1074360
      local.get 1
      i32.const 136
      i32.add
      i32.const 136
      memory.copy
      local.get 1
      i32.const 272
      i32.add
      global.set 0
      i32.const 1074360
    )
    (func (;486;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;487;) (type 43) (param i32 i32 i32 i32 i32 i32 i32 f32) (result i32)
      (local i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 8
      global.set 0
      local.get 8
      local.get 1
      i32.store offset=28
      local.get 8
      local.get 0
      i32.store offset=24
      local.get 8
      local.get 7
      f32.store offset=40
      local.get 8
      i32.const 0
      i32.store16 offset=38
      local.get 8
      local.get 6
      i32.store16 offset=36
      local.get 8
      local.get 2
      i32.store8 offset=32
      local.get 8
      local.get 5
      i32.const 0
      local.get 4
      select
      i32.store8 offset=35
      local.get 8
      local.get 4
      i32.const 0
      i32.ne
      i32.store8 offset=34
      local.get 8
      local.get 3
      i32.const 0
      i32.ne
      i32.store8 offset=33
      local.get 8
      local.get 8
      i64.load offset=24 align=4
      i64.store
      local.get 8
      local.get 8
      i32.load offset=40
      i32.store offset=16
      local.get 8
      local.get 8
      i64.load offset=32 align=4
      i64.store offset=8
      local.get 8
      i32.const 44
      i32.add
      local.get 8
      call 169
      i32.const 0
      local.get 8
      i32.load offset=60
      i32.store offset=1074512
      i32.const 0
      local.get 8
      i64.load offset=52 align=4
      i64.store offset=1074504 align=4
      i32.const 0
      local.get 8
      i64.load offset=44 align=4
      i64.store offset=1074496 align=4
      local.get 8
      i32.const 64
      i32.add
      global.set 0
      i32.const 1074496
    )
    (func (;488;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;489;) (type 44) (param i32 i64 i64 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 80
      i32.sub
      local.tee 4
      global.set 0
      local.get 4
      i32.const 32
      i32.add
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      call 490
      local.get 4
      local.get 4
      i64.load offset=48
      i64.store offset=24
      local.get 4
      local.get 4
      i64.load offset=40
      i64.store offset=16
      local.get 4
      local.get 4
      i64.load offset=32
      i64.store offset=8
      local.get 4
      i32.const 56
      i32.add
      local.get 4
      i32.const 8
      i32.add
      call 170
      i32.const 0
      local.get 4
      i64.load offset=72
      i64.store offset=1074536
      i32.const 0
      local.get 4
      i64.load offset=64
      i64.store offset=1074528
      i32.const 0
      local.get 4
      i64.load offset=56
      i64.store offset=1074520
      local.get 4
      i32.const 80
      i32.add
      global.set 0
      i32.const 1074520
    )
    (func (;490;) (type 45) (param i32 i32 i64 i64 i32)
      (local i32 i32)
      local.get 0
      i64.const 0
      i64.store
      local.get 0
      i64.const 0
      i64.store offset=16
      local.get 0
      i64.const 0
      i64.store offset=8
      local.get 0
      local.get 1
      i32.store8
      block ;; label = @1
        block ;; label = @2
          block ;; label = @3
            block ;; label = @4
              block ;; label = @5
                block ;; label = @6
                  block ;; label = @7
                    block ;; label = @8
                      block ;; label = @9
                        block ;; label = @10
                          local.get 1
                          br_table 1 (;@9;) 0 (;@10;) 6 (;@4;) 6 (;@4;) 6 (;@4;) 6 (;@4;) 2 (;@8;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 5 (;@5;) 7 (;@3;) 8 (;@2;) 9 (;@1;)
                        end
                        local.get 0
                        local.get 3
                        i64.store offset=16
                      end
                      local.get 0
                      local.get 2
                      i64.store offset=8
                      return
                    end
                    local.get 0
                    local.get 2
                    i64.store8 offset=8
                    return
                  end
                  local.get 0
                  local.get 3
                  i64.const 32
                  i64.shl
                  i64.const 0
                  local.get 2
                  i32.wrap_i64
                  local.tee 1
                  select
                  local.get 1
                  i32.const 0
                  i32.ne
                  i64.extend_i32_u
                  i64.or
                  i64.store offset=8
                  return
                end
                local.get 0
                i32.const 0
                i32.store8 offset=11
                local.get 0
                i32.const 0
                i32.store16 offset=9 align=1
                local.get 0
                local.get 4
                i32.const 0
                local.get 2
                i32.wrap_i64
                local.tee 1
                select
                i32.store offset=16
                local.get 0
                local.get 1
                i32.const 0
                i32.ne
                i32.store8 offset=8
                local.get 0
                local.get 3
                i32.wrap_i64
                local.tee 4
                local.get 4
                i32.const 255
                i32.and
                local.get 1
                select
                i32.store offset=12
                return
              end
              i32.const 0
              local.set 1
              i32.const 0
              local.set 5
              block ;; label = @5
                block ;; label = @6
                  block ;; label = @7
                    block ;; label = @8
                      local.get 2
                      i32.wrap_i64
                      local.tee 6
                      br_table 0 (;@8;) 1 (;@7;) 2 (;@6;) 3 (;@5;)
                    end
                    local.get 3
                    i64.const 32
                    i64.shr_u
                    i32.wrap_i64
                    local.set 5
                    local.get 3
                    i32.wrap_i64
                    local.set 1
                    br 2 (;@5;)
                  end
                  local.get 3
                  i64.const 32
                  i64.shr_u
                  i32.wrap_i64
                  local.set 5
                  local.get 3
                  i32.wrap_i64
                  local.set 1
                  br 1 (;@5;)
                end
                local.get 3
                i32.wrap_i64
                local.set 1
                local.get 4
                local.set 5
              end
              local.get 0
              i32.const 0
              i32.store offset=9 align=1
              local.get 0
              local.get 6
              i32.store8 offset=8
              local.get 0
              i32.const 0
              i32.store offset=12 align=1
              local.get 0
              local.get 5
              i32.store offset=20
              local.get 0
              local.get 1
              i32.store offset=16
              return
            end
            local.get 0
            local.get 3
            i64.store32 offset=12
          end
          local.get 0
          local.get 2
          i64.store32 offset=8
          return
        end
        local.get 0
        local.get 2
        i32.wrap_i64
        i32.const 0
        i32.ne
        i32.store8 offset=8
      end
    )
    (func (;491;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;492;) (type 46) (param i32 i64 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=17 align=1
      local.get 3
      local.get 0
      i32.store8 offset=16
      local.get 3
      i64.const 0
      i64.store offset=24 align=1
      block ;; label = @1
        block ;; label = @2
          block ;; label = @3
            local.get 0
            br_table 0 (;@3;) 0 (;@3;) 1 (;@2;) 2 (;@1;)
          end
          local.get 3
          local.get 1
          i64.store offset=24
          br 1 (;@1;)
        end
        local.get 3
        local.get 2
        i32.store offset=28
        local.get 3
        local.get 1
        i64.store32 offset=24
      end
      local.get 3
      local.get 3
      i64.load offset=24
      i64.store offset=8
      local.get 3
      local.get 3
      i64.load offset=16
      i64.store
      local.get 3
      i32.const 32
      i32.add
      local.get 3
      call 171
      i32.const 0
      local.get 3
      i64.load offset=40
      i64.store offset=1074552
      i32.const 0
      local.get 3
      i64.load offset=32
      i64.store offset=1074544
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074544
    )
    (func (;493;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;494;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 0
      i32.store8 offset=12
      local.get 2
      i32.const 0
      local.get 1
      local.get 0
      select
      i32.store8 offset=13
      local.get 2
      local.get 2
      i32.load16_u offset=12 align=1
      i32.store16 offset=10
      local.get 2
      i32.const 14
      i32.add
      local.get 2
      i32.const 10
      i32.add
      call 172
      i32.const 0
      local.get 2
      i32.load16_u offset=14
      i32.store16 offset=1074560
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 1
          i32.store offset=1073924
          local.get 0
          local.get 3
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 3
          local.get 1
          local.set 0
          local.get 1
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 16
      i32.add
      global.set 0
      i32.const 1074560
    )
    (func (;495;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 255
      i32.and
      call 173
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;496;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 255
      i32.and
      call 174
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;497;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 255
      i32.and
      call 175
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;498;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 255
      i32.and
      call 176
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;499;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 255
      i32.and
      call 177
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;500;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 255
      i32.and
      call 178
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;501;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      i32.const 65535
      i32.and
      call 179
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;502;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 180
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;503;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.const 0
      local.get 0
      select
      i32.store8 offset=13
      local.get 2
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=12
      local.get 2
      local.get 2
      i32.load16_u offset=12 align=1
      i32.store16 offset=10
      local.get 2
      i32.const 14
      i32.add
      local.get 2
      i32.const 10
      i32.add
      call 181
      i32.const 0
      local.get 2
      i32.load16_u offset=14
      i32.store16 offset=1074562
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 1
          i32.store offset=1073924
          local.get 0
          local.get 3
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 3
          local.get 1
          local.set 0
          local.get 1
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 16
      i32.add
      global.set 0
      i32.const 1074562
    )
    (func (;504;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=25 align=1
      local.get 3
      i32.const 0
      i32.store offset=32 align=1
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        i32.store offset=32
        local.get 3
        local.get 1
        i32.store offset=28
      end
      local.get 3
      local.get 3
      i32.load offset=32
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 182
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1074572
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1074564 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074564
    )
    (func (;505;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;506;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=25 align=1
      local.get 3
      i32.const 0
      i32.store offset=32 align=1
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        i32.store offset=32
        local.get 3
        local.get 1
        i32.store offset=28
      end
      local.get 3
      local.get 3
      i32.load offset=32
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 183
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1074584
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1074576 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074576
    )
    (func (;507;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;508;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=25 align=1
      local.get 3
      i32.const 0
      i32.store offset=32 align=1
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        i32.store offset=32
        local.get 3
        local.get 1
        i32.store offset=28
      end
      local.get 3
      local.get 3
      i32.load offset=32
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 184
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1074596
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1074588 align=4
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074588
    )
    (func (;509;) (type 47) (param i32 i32 i64 i64 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 96
      i32.sub
      local.tee 5
      global.set 0
      local.get 5
      i64.const 0
      i64.store offset=32
      local.get 5
      i64.const 0
      i64.store offset=40
      local.get 5
      i64.const 0
      i64.store offset=48
      local.get 5
      i64.const 0
      i64.store offset=56
      local.get 5
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=32
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 5
        i32.const 40
        i32.add
        local.get 1
        local.get 2
        local.get 3
        local.get 4
        call 490
      end
      local.get 5
      local.get 5
      i64.load offset=56
      i64.store offset=24
      local.get 5
      local.get 5
      i64.load offset=48
      i64.store offset=16
      local.get 5
      local.get 5
      i64.load offset=40
      i64.store offset=8
      local.get 5
      local.get 5
      i64.load offset=32
      i64.store
      local.get 5
      i32.const 64
      i32.add
      local.get 5
      call 185
      i32.const 0
      local.get 5
      i64.load offset=88
      i64.store offset=1074624
      i32.const 0
      local.get 5
      i64.load offset=80
      i64.store offset=1074616
      i32.const 0
      local.get 5
      i64.load offset=72
      i64.store offset=1074608
      i32.const 0
      local.get 5
      i64.load offset=64
      i64.store offset=1074600
      local.get 5
      i32.const 96
      i32.add
      global.set 0
      i32.const 1074600
    )
    (func (;510;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;511;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=25 align=1
      local.get 3
      i32.const 0
      i32.store offset=32 align=1
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        i32.store offset=32
        local.get 3
        local.get 1
        i32.store offset=28
      end
      local.get 3
      local.get 3
      i32.load offset=32
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 186
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1074640
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1074632 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074632
    )
    (func (;512;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;513;) (type 39) (param i32 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 5
      global.set 0
      local.get 5
      i64.const 0
      i64.store offset=24
      local.get 5
      i64.const 0
      i64.store offset=32
      local.get 5
      i32.const 0
      i32.store offset=40
      local.get 5
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 5
        i32.const 0
        i32.store8 offset=31
        local.get 5
        i32.const 0
        i32.store16 offset=29 align=1
        local.get 5
        i32.const 0
        i32.store16 offset=33 align=1
        local.get 5
        i32.const 0
        i32.store8 offset=35
        local.get 5
        local.get 1
        i32.store8 offset=28
        local.get 5
        local.get 4
        i32.const 0
        local.get 2
        select
        i32.store offset=40
        local.get 5
        local.get 3
        i32.const 0
        local.get 2
        select
        i32.store offset=36
        local.get 5
        local.get 2
        i32.const 0
        i32.ne
        i32.store8 offset=32
      end
      local.get 5
      local.get 5
      i32.load offset=40
      i32.store offset=16
      local.get 5
      local.get 5
      i64.load offset=32
      i64.store offset=8
      local.get 5
      local.get 5
      i64.load offset=24
      i64.store
      local.get 5
      i32.const 44
      i32.add
      local.get 5
      call 187
      i32.const 0
      local.get 5
      i32.load offset=60
      i32.store offset=1074660
      i32.const 0
      local.get 5
      i64.load offset=52 align=4
      i64.store offset=1074652 align=4
      i32.const 0
      local.get 5
      i64.load offset=44 align=4
      i64.store offset=1074644 align=4
      local.get 5
      i32.const 64
      i32.add
      global.set 0
      i32.const 1074644
    )
    (func (;514;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;515;) (type 26) (param i32 i32 i32) (result i32)
      (local i32 i64)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i32.const 0
      i32.store16 offset=25 align=1
      local.get 3
      i32.const 0
      i32.store8 offset=27
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        block ;; label = @2
          local.get 0
          br_if 0 (;@2;)
          i64.const 0
          local.set 4
          br 1 (;@1;)
        end
        local.get 2
        i32.const 0
        local.get 1
        select
        i64.extend_i32_u
        i64.const 32
        i64.shl
        local.get 1
        i32.const 0
        i32.ne
        i64.extend_i32_u
        i64.or
        local.set 4
      end
      local.get 3
      local.get 4
      i64.store offset=28 align=4
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      local.get 3
      i32.load offset=32
      i32.store offset=16
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 188
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1074672
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1074664 align=4
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 1
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 1
          local.set 0
          local.get 1
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074664
    )
    (func (;516;) (type 39) (param i32 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 5
      global.set 0
      local.get 5
      i64.const 0
      i64.store offset=24
      local.get 5
      i64.const 0
      i64.store offset=32
      local.get 5
      i32.const 0
      i32.store offset=40
      local.get 5
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 5
        i32.const 0
        i32.store8 offset=35
        local.get 5
        i32.const 0
        i32.store16 offset=33 align=1
        local.get 5
        i32.const 0
        i32.store16 offset=29 align=1
        local.get 5
        i32.const 0
        i32.store8 offset=31
        local.get 5
        local.get 1
        i32.const 0
        i32.ne
        local.tee 0
        i32.store8 offset=28
        local.get 5
        local.get 0
        local.get 2
        i32.const 0
        i32.ne
        i32.and
        local.tee 0
        i32.store8 offset=32
        local.get 5
        local.get 4
        i32.const 0
        local.get 0
        select
        i32.store offset=40
        local.get 5
        local.get 3
        i32.const 0
        local.get 0
        select
        i32.store offset=36
      end
      local.get 5
      local.get 5
      i32.load offset=40
      i32.store offset=16
      local.get 5
      local.get 5
      i64.load offset=32
      i64.store offset=8
      local.get 5
      local.get 5
      i64.load offset=24
      i64.store
      local.get 5
      i32.const 44
      i32.add
      local.get 5
      call 189
      i32.const 0
      local.get 5
      i32.load offset=60
      i32.store offset=1074692
      i32.const 0
      local.get 5
      i64.load offset=52 align=4
      i64.store offset=1074684 align=4
      i32.const 0
      local.get 5
      i64.load offset=44 align=4
      i64.store offset=1074676 align=4
      local.get 5
      i32.const 64
      i32.add
      global.set 0
      i32.const 1074676
    )
    (func (;517;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;518;) (type 38) (param i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 4
      global.set 0
      local.get 4
      i64.const 0
      i64.store offset=17 align=1
      local.get 4
      i64.const 0
      i64.store offset=24 align=1
      local.get 4
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=16
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 4
        i32.const 0
        i32.store8 offset=23
        local.get 4
        i32.const 0
        i32.store16 offset=21 align=1
        local.get 4
        local.get 3
        i32.const 0
        local.get 1
        select
        i32.store offset=28
        local.get 4
        local.get 1
        i32.const 0
        i32.ne
        i32.store8 offset=20
        local.get 4
        local.get 2
        local.get 2
        i32.const 255
        i32.and
        local.get 1
        select
        i32.store offset=24
      end
      local.get 4
      local.get 4
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 4
      local.get 4
      i64.load offset=16 align=4
      i64.store
      local.get 4
      i32.const 32
      i32.add
      local.get 4
      call 190
      i32.const 0
      local.get 4
      i64.load offset=40 align=4
      i64.store offset=1074704 align=4
      i32.const 0
      local.get 4
      i64.load offset=32 align=4
      i64.store offset=1074696 align=4
      local.get 4
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074696
    )
    (func (;519;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;520;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 0
      i32.store8 offset=11
      local.get 2
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=10
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 2
        local.get 1
        i32.const 0
        i32.ne
        local.tee 0
        i32.store8 offset=11
        local.get 2
        local.get 0
        i32.store8 offset=15
      end
      local.get 2
      local.get 2
      i32.load16_u offset=10 align=1
      i32.store16 offset=8
      local.get 2
      i32.const 12
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 191
      i32.const 0
      local.get 2
      i32.load16_u offset=12
      i32.store16 offset=1074712
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 1
          i32.store offset=1073924
          local.get 0
          local.get 3
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 3
          local.get 1
          local.set 0
          local.get 1
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 16
      i32.add
      global.set 0
      i32.const 1074712
    )
    (func (;521;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=25 align=1
      local.get 3
      i32.const 0
      i32.store offset=32 align=1
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        i32.store offset=32
      end
      local.get 3
      local.get 1
      i32.store offset=28
      local.get 3
      local.get 3
      i32.load offset=32
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 192
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1074724
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1074716 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074716
    )
    (func (;522;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;523;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=25 align=1
      local.get 3
      i32.const 0
      i32.store offset=32 align=1
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        i32.store offset=32
        local.get 3
        local.get 1
        i32.store offset=28
      end
      local.get 3
      local.get 3
      i32.load offset=32
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 193
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1074736
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1074728 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074728
    )
    (func (;524;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;525;) (type 48) (param i32 i32 i64 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 80
      i32.sub
      local.tee 4
      global.set 0
      local.get 4
      i64.const 0
      i64.store offset=32
      local.get 4
      i64.const 0
      i64.store offset=40
      local.get 4
      i64.const 0
      i64.store offset=48
      local.get 4
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=32
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        local.set 0
        i32.const 0
        local.set 5
        block ;; label = @2
          block ;; label = @3
            block ;; label = @4
              block ;; label = @5
                local.get 1
                br_table 0 (;@5;) 1 (;@4;) 2 (;@3;) 3 (;@2;)
              end
              local.get 2
              i64.const 32
              i64.shr_u
              i32.wrap_i64
              local.set 0
              local.get 2
              i32.wrap_i64
              local.set 5
              br 2 (;@2;)
            end
            local.get 2
            i64.const 32
            i64.shr_u
            i32.wrap_i64
            local.set 0
            local.get 2
            i32.wrap_i64
            local.set 5
            br 1 (;@2;)
          end
          local.get 2
          i32.wrap_i64
          local.set 5
          local.get 3
          local.set 0
        end
        local.get 4
        i32.const 0
        i32.store offset=41 align=1
        local.get 4
        local.get 1
        i32.store8 offset=40
        local.get 4
        i32.const 0
        i32.store offset=44 align=1
        local.get 4
        local.get 0
        i32.store offset=52
        local.get 4
        local.get 5
        i32.store offset=48
      end
      local.get 4
      local.get 4
      i64.load offset=48
      i64.store offset=24
      local.get 4
      local.get 4
      i64.load offset=40
      i64.store offset=16
      local.get 4
      local.get 4
      i64.load offset=32
      i64.store offset=8
      local.get 4
      i32.const 56
      i32.add
      local.get 4
      i32.const 8
      i32.add
      call 194
      i32.const 0
      local.get 4
      i64.load offset=72
      i64.store offset=1074760
      i32.const 0
      local.get 4
      i64.load offset=64
      i64.store offset=1074752
      i32.const 0
      local.get 4
      i64.load offset=56
      i64.store offset=1074744
      local.get 4
      i32.const 80
      i32.add
      global.set 0
      i32.const 1074744
    )
    (func (;526;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;527;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      i32.const 0
      i32.ne
      local.tee 0
      i32.store8 offset=13
      local.get 1
      local.get 0
      call 195
      i32.const 1
      i32.and
      i32.store8 offset=14
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
      i32.load8_u offset=14
      local.set 0
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      local.get 0
      i32.const 1
      i32.and
    )
    (func (;528;) (type 49) (param i32 i32 i64 i64 i32 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 128
      i32.sub
      local.tee 9
      global.set 0
      local.get 9
      i32.const 48
      i32.add
      i32.const 0
      i32.const 40
      memory.fill
      local.get 9
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=48
      block ;; label = @1
        block ;; label = @2
          local.get 0
          br_if 0 (;@2;)
          local.get 9
          i32.const 0
          i32.store8 offset=67
          local.get 9
          i32.const 0
          i32.store16 offset=65 align=1
          local.get 9
          i32.const 0
          i32.store16 offset=77 align=1
          local.get 9
          i32.const 0
          i32.store8 offset=79
          local.get 9
          local.get 5
          i32.store offset=72
          local.get 9
          local.get 4
          i32.store offset=68
          local.get 9
          local.get 3
          i64.store8 offset=64
          local.get 9
          local.get 2
          i64.store32 offset=60
          local.get 9
          local.get 1
          i32.store offset=56
          local.get 9
          local.get 8
          i32.const 0
          local.get 6
          select
          i32.store offset=84
          local.get 9
          local.get 7
          i32.const 0
          local.get 6
          select
          i32.store offset=80
          local.get 9
          local.get 6
          i32.const 0
          i32.ne
          i32.store8 offset=76
          br 1 (;@1;)
        end
        local.get 9
        i32.const 56
        i32.add
        local.get 1
        local.get 2
        local.get 3
        local.get 4
        call 490
      end
      local.get 9
      i32.const 8
      i32.add
      local.get 9
      i32.const 48
      i32.add
      i32.const 40
      memory.copy
      local.get 9
      i32.const 88
      i32.add
      local.get 9
      i32.const 8
      i32.add
      call 196
      i32.const 1074768
      local.get 9
      i32.const 88
      i32.add
      i32.const 40
      memory.copy
      local.get 9
      i32.const 128
      i32.add
      global.set 0
      i32.const 1074768
    )
    (func (;529;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;530;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store8 offset=13
      local.get 2
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=12
      local.get 2
      local.get 2
      i32.load16_u offset=12 align=1
      i32.store16 offset=10
      local.get 2
      i32.const 14
      i32.add
      local.get 2
      i32.const 10
      i32.add
      call 197
      i32.const 0
      local.get 2
      i32.load16_u offset=14
      i32.store16 offset=1074808
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 3
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 3
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 16
      i32.add
      global.set 0
      i32.const 1074808
    )
    (func (;531;) (type 38) (param i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 4
      global.set 0
      local.get 4
      i64.const 0
      i64.store offset=17 align=1
      local.get 4
      i64.const 0
      i64.store offset=24 align=1
      local.get 4
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=16
      block ;; label = @1
        block ;; label = @2
          local.get 0
          br_if 0 (;@2;)
          local.get 4
          local.get 2
          i32.const 8
          i32.shl
          i32.const 0
          local.get 1
          select
          local.get 1
          i32.const 0
          i32.ne
          i32.or
          i32.store16 offset=20
          br 1 (;@1;)
        end
        local.get 4
        i32.const 0
        i32.store8 offset=23
        local.get 4
        i32.const 0
        i32.store16 offset=21 align=1
        local.get 4
        local.get 3
        i32.const 0
        local.get 1
        select
        i32.store offset=28
        local.get 4
        local.get 2
        i32.const 0
        local.get 1
        select
        i32.store offset=24
        local.get 4
        local.get 1
        i32.const 0
        i32.ne
        i32.store8 offset=20
      end
      local.get 4
      local.get 4
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 4
      local.get 4
      i64.load offset=16 align=4
      i64.store
      local.get 4
      i32.const 32
      i32.add
      local.get 4
      call 198
      i32.const 0
      local.get 4
      i64.load offset=40 align=4
      i64.store offset=1074820 align=4
      i32.const 0
      local.get 4
      i64.load offset=32 align=4
      i64.store offset=1074812 align=4
      local.get 4
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074812
    )
    (func (;532;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;533;) (type 38) (param i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 4
      global.set 0
      local.get 4
      i64.const 0
      i64.store offset=17 align=1
      local.get 4
      i64.const 0
      i64.store offset=24 align=1
      local.get 4
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=16
      block ;; label = @1
        block ;; label = @2
          local.get 0
          br_if 0 (;@2;)
          local.get 4
          i32.const 0
          i32.store8 offset=23
          local.get 4
          i32.const 0
          i32.store16 offset=21 align=1
          local.get 4
          local.get 3
          i32.const 0
          local.get 1
          select
          i32.store offset=28
          local.get 4
          local.get 1
          i32.const 0
          i32.ne
          i32.store8 offset=20
          local.get 4
          local.get 2
          local.get 2
          i32.const 255
          i32.and
          local.get 1
          select
          i32.store offset=24
          br 1 (;@1;)
        end
        local.get 4
        local.get 2
        i32.const 8
        i32.shl
        i32.const 0
        local.get 1
        select
        local.get 1
        i32.const 0
        i32.ne
        i32.or
        i32.store16 offset=20
      end
      local.get 4
      local.get 4
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 4
      local.get 4
      i64.load offset=16 align=4
      i64.store
      local.get 4
      i32.const 32
      i32.add
      local.get 4
      call 199
      i32.const 0
      local.get 4
      i64.load offset=40 align=4
      i64.store offset=1074836 align=4
      i32.const 0
      local.get 4
      i64.load offset=32 align=4
      i64.store offset=1074828 align=4
      local.get 4
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074828
    )
    (func (;534;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;535;) (type 50) (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 96
      i32.sub
      local.tee 9
      global.set 0
      local.get 9
      i64.const 0
      i64.store offset=33 align=1
      local.get 9
      i32.const 0
      i32.store offset=40 align=1
      local.get 9
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=32
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 9
        local.get 2
        i32.store offset=40
      end
      local.get 9
      i64.const 0
      i64.store offset=49 align=1
      local.get 9
      i32.const 0
      i32.store16 offset=46
      local.get 9
      local.get 1
      i32.store offset=36
      local.get 9
      i32.const 0
      i32.store offset=56 align=1
      local.get 9
      local.get 5
      i32.const 0
      i32.ne
      i32.store8 offset=48
      local.get 9
      i32.const 0
      local.get 4
      local.get 3
      select
      i32.store8 offset=45
      local.get 9
      local.get 3
      i32.const 0
      i32.ne
      i32.store8 offset=44
      block ;; label = @1
        local.get 5
        i32.eqz
        br_if 0 (;@1;)
        local.get 9
        local.get 7
        i32.store offset=56
        local.get 9
        local.get 6
        i32.store offset=52
      end
      local.get 9
      i32.const 0
      i32.store16 offset=61 align=1
      local.get 9
      i32.const 0
      i32.store8 offset=63
      local.get 9
      local.get 8
      i32.const 0
      i32.ne
      i32.store8 offset=60
      local.get 9
      local.get 9
      i64.load offset=32 align=4
      i64.store
      local.get 9
      local.get 9
      i64.load offset=40 align=4
      i64.store offset=8
      local.get 9
      local.get 9
      i64.load offset=48 align=4
      i64.store offset=16
      local.get 9
      local.get 9
      i64.load offset=56 align=4
      i64.store offset=24
      local.get 9
      i32.const 64
      i32.add
      local.get 9
      call 200
      i32.const 0
      local.get 9
      i64.load offset=88 align=4
      i64.store offset=1074868 align=4
      i32.const 0
      local.get 9
      i64.load offset=80 align=4
      i64.store offset=1074860 align=4
      i32.const 0
      local.get 9
      i64.load offset=72 align=4
      i64.store offset=1074852 align=4
      i32.const 0
      local.get 9
      i64.load offset=64 align=4
      i64.store offset=1074844 align=4
      local.get 9
      i32.const 96
      i32.add
      global.set 0
      i32.const 1074844
    )
    (func (;536;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;537;) (type 2) (param i64) (result i64)
      (local i32 i32 i32)
      local.get 0
      call 201
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;538;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 202
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074880
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074880
    )
    (func (;539;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;540;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 203
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074888
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074888
    )
    (func (;541;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;542;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 204
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074896
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074896
    )
    (func (;543;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;544;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 205
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074904
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074904
    )
    (func (;545;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;546;) (type 32) (param i32 i64) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 0
      i32.store offset=17 align=1
      local.get 2
      i32.const 0
      i32.store offset=20 align=1
      local.get 2
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=16
      local.get 2
      local.get 1
      i64.const 0
      local.get 0
      select
      local.tee 1
      i64.store offset=24
      local.get 2
      local.get 1
      i64.store offset=8
      local.get 2
      local.get 2
      i64.load offset=16
      i64.store
      local.get 2
      i32.const 32
      i32.add
      local.get 2
      call 206
      i32.const 0
      local.get 2
      i64.load offset=40
      i64.store offset=1074920
      i32.const 0
      local.get 2
      i64.load offset=32
      i64.store offset=1074912
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 4
          i32.store offset=1073924
          local.get 0
          local.get 3
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 3
          local.get 4
          local.set 0
          local.get 4
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074912
    )
    (func (;547;) (type 51) (param i32 i32 i64) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 80
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=32
      local.get 3
      i64.const 0
      i64.store offset=40
      local.get 3
      i64.const 0
      i64.store offset=48
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=32
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        i32.const 0
        i32.store offset=44 align=1
        local.get 3
        i32.const 0
        i32.store offset=41 align=1
        local.get 3
        local.get 2
        i64.const 0
        local.get 1
        select
        i64.store offset=48
        local.get 3
        local.get 1
        i32.const 0
        i32.ne
        i32.store8 offset=40
      end
      local.get 3
      local.get 3
      i64.load offset=48
      i64.store offset=24
      local.get 3
      local.get 3
      i64.load offset=40
      i64.store offset=16
      local.get 3
      local.get 3
      i64.load offset=32
      i64.store offset=8
      local.get 3
      i32.const 56
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 207
      i32.const 0
      local.get 3
      i64.load offset=72
      i64.store offset=1074944
      i32.const 0
      local.get 3
      i64.load offset=64
      i64.store offset=1074936
      i32.const 0
      local.get 3
      i64.load offset=56
      i64.store offset=1074928
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 4
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 1
          i32.store offset=1073924
          local.get 0
          local.get 4
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 4
          local.get 1
          local.set 0
          local.get 1
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 3
      i32.const 80
      i32.add
      global.set 0
      i32.const 1074928
    )
    (func (;548;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 208
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1074952
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 3
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 3
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1074952
    )
    (func (;549;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i32.const 0
      i32.store16 offset=25 align=1
      local.get 3
      i32.const 0
      i32.store8 offset=27
      local.get 3
      local.get 1
      i32.store offset=28
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      local.get 3
      local.get 2
      i32.store offset=32
      local.get 3
      local.get 2
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 209
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1074968
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1074960 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1074960
    )
    (func (;550;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;551;) (type 52) (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 f32) (result i32)
      (local i32)
      global.get 0
      i32.const 176
      i32.sub
      local.tee 13
      global.set 0
      local.get 13
      local.get 2
      i32.store offset=108
      local.get 13
      local.get 1
      i32.store offset=104
      local.get 13
      local.get 4
      i32.store offset=100
      local.get 13
      local.get 3
      i32.store offset=96
      local.get 13
      i64.const 0
      i64.store offset=85 align=1
      local.get 13
      i32.const 0
      i32.store offset=92 align=1
      local.get 13
      local.get 5
      i32.const 0
      i32.ne
      i32.store8 offset=84
      block ;; label = @1
        local.get 5
        i32.eqz
        br_if 0 (;@1;)
        local.get 13
        local.get 7
        i32.store offset=92
        local.get 13
        local.get 6
        i32.store offset=88
      end
      local.get 13
      i32.const 56
      i32.add
      local.get 8
      local.get 9
      local.get 10
      local.get 11
      call 490
      local.get 13
      local.get 13
      i64.load offset=104 align=4
      i64.store offset=48
      local.get 13
      local.get 13
      i64.load offset=96 align=4
      i64.store offset=40
      local.get 13
      local.get 13
      i64.load offset=84 align=4
      i64.store offset=24
      local.get 13
      local.get 13
      i32.load offset=92
      i32.store offset=32
      local.get 13
      local.get 13
      i64.load offset=56
      i64.store
      local.get 13
      local.get 13
      i64.load offset=64
      i64.store offset=8
      local.get 13
      local.get 13
      i64.load offset=72
      i64.store offset=16
      local.get 13
      i32.const 112
      i32.add
      local.get 0
      i32.const 255
      i32.and
      local.get 13
      i32.const 48
      i32.add
      local.get 13
      i32.const 40
      i32.add
      local.get 13
      i32.const 24
      i32.add
      local.get 13
      local.get 12
      call 210
      i32.const 1074976
      local.get 13
      i32.const 112
      i32.add
      i32.const 64
      memory.copy
      local.get 13
      i32.const 176
      i32.add
      global.set 0
      i32.const 1074976
    )
    (func (;552;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;553;) (type 0) (param i32) (result i32)
      (local i32 i32 i32 i32 i32 f64 f32 i64 i32 i32 i32 i64 i32 i32 i32)
      global.get 0
      i32.const 160
      i32.sub
      local.tee 1
      global.set 0
      local.get 0
      i32.load8_u offset=73
      local.set 2
      local.get 0
      i32.load8_u offset=72
      local.set 3
      local.get 0
      i32.load8_u offset=52
      local.set 4
      local.get 0
      i32.load offset=48
      local.set 5
      local.get 0
      f64.load offset=40
      local.set 6
      local.get 0
      f32.load offset=32
      local.set 7
      local.get 0
      i64.load offset=24
      local.set 8
      local.get 0
      i32.load offset=20
      local.set 9
      local.get 0
      i32.load16_s offset=18
      local.set 10
      local.get 0
      i32.load8_s offset=16
      local.set 11
      local.get 0
      i64.load offset=8
      local.set 12
      local.get 0
      i32.load offset=4
      local.set 13
      local.get 0
      i32.load16_u offset=2
      local.set 14
      local.get 0
      i32.load8_u
      local.set 15
      local.get 1
      local.get 0
      i64.load offset=56 align=4
      i64.store offset=16
      local.get 1
      local.get 0
      i64.load offset=64 align=4
      i64.store offset=8
      local.get 1
      local.get 0
      i32.load16_u offset=74 align=1
      i32.store16 offset=6
      local.get 1
      i32.const 24
      i32.add
      local.get 15
      local.get 14
      local.get 13
      local.get 12
      local.get 11
      local.get 10
      local.get 9
      local.get 8
      local.get 7
      local.get 6
      local.get 5
      local.get 4
      local.get 1
      i32.const 16
      i32.add
      local.get 1
      i32.const 8
      i32.add
      local.get 3
      local.get 2
      local.get 1
      i32.const 6
      i32.add
      call 211
      i32.const 1075040
      local.get 1
      i32.const 24
      i32.add
      i32.const 136
      memory.copy
      local.get 1
      i32.const 160
      i32.add
      global.set 0
      i32.const 1075040
    )
    (func (;554;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;555;) (type 53) (param i32 i32 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 6
      global.set 0
      local.get 6
      local.get 2
      i32.store offset=24
      local.get 6
      local.get 1
      i32.store offset=20
      local.get 6
      local.get 5
      i32.const 0
      local.get 4
      select
      i32.store8 offset=19
      local.get 6
      local.get 4
      i32.const 0
      i32.ne
      i32.store8 offset=18
      local.get 6
      local.get 6
      i64.load offset=20 align=4
      i64.store offset=8
      local.get 6
      local.get 6
      i32.load16_u offset=18 align=1
      i32.store16 offset=6
      local.get 6
      i32.const 28
      i32.add
      local.get 0
      i32.const 255
      i32.and
      local.get 6
      i32.const 8
      i32.add
      local.get 3
      i32.const 0
      i32.ne
      local.get 6
      i32.const 6
      i32.add
      call 212
      i32.const 0
      local.get 6
      i32.load offset=44
      i32.store offset=1075192
      i32.const 0
      local.get 6
      i64.load offset=36 align=4
      i64.store offset=1075184 align=4
      i32.const 0
      local.get 6
      i64.load offset=28 align=4
      i64.store offset=1075176 align=4
      local.get 6
      i32.const 48
      i32.add
      global.set 0
      i32.const 1075176
    )
    (func (;556;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;557;) (type 54) (param f64) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      call 213
      i32.const 0
      local.get 1
      i64.load offset=8
      i64.store offset=1075208
      i32.const 0
      local.get 1
      i64.load
      i64.store offset=1075200
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075200
    )
    (func (;558;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;559;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 14
      i32.add
      local.get 0
      call 214
      i32.const 0
      local.get 1
      i32.load16_u offset=14
      i32.store16 offset=1075216
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075216
    )
    (func (;560;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 4
      i32.add
      local.get 0
      call 215
      i32.const 0
      local.get 1
      i32.load offset=12
      i32.store offset=1075228
      i32.const 0
      local.get 1
      i64.load offset=4 align=4
      i64.store offset=1075220 align=4
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075220
    )
    (func (;561;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      local.get 0
      i32.const 0
      i32.ne
      call 216
      i32.const 1
      i32.and
      i32.store8 offset=14
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
      i32.load8_u offset=14
      local.set 0
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      local.get 0
      i32.const 1
      i32.and
    )
    (func (;562;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 8
      i32.add
      local.get 0
      call 217
      i32.const 0
      local.get 1
      i64.load offset=8
      i64.store offset=1075232
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075232
    )
    (func (;563;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;564;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 8
      i32.add
      local.get 0
      call 218
      i32.const 0
      local.get 1
      i64.load offset=8
      i64.store offset=1075240
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075240
    )
    (func (;565;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;566;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 8
      i32.add
      local.get 0
      call 219
      i32.const 0
      local.get 1
      i64.load offset=8
      i64.store offset=1075248
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075248
    )
    (func (;567;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;568;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 222
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;569;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 223
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1075256
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075256
    )
    (func (;570;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;571;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      local.get 1
      i32.store offset=28
      local.get 3
      local.get 0
      i32.store offset=24
      local.get 3
      local.get 2
      i32.store offset=32
      local.get 3
      local.get 2
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 224
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1075272
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1075264 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1075264
    )
    (func (;572;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;573;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 225
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;574;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      local.get 0
      local.get 1
      call 226
      local.set 2
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 3
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 3
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
    )
    (func (;575;) (type 25) (param i32 i32) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=12
      local.get 2
      local.get 0
      i32.store offset=8
      local.get 2
      local.get 2
      i64.load offset=8 align=4
      i64.store
      local.get 2
      call 227
      local.set 3
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 4
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 4
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 4
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 16
      i32.add
      global.set 0
      local.get 3
    )
    (func (;576;) (type 24) (param i32)
      (local i32 i32)
      local.get 0
      call 228
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;577;) (type 37) (result i32)
      (local i32 i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 0
      global.set 0
      local.get 0
      i32.const 8
      i32.add
      call 229
      i32.const 0
      local.get 0
      i64.load offset=8
      i64.store offset=1075280
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075280
    )
    (func (;578;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=16
      local.get 2
      local.get 0
      i32.store offset=12
      local.get 2
      local.get 2
      i64.load offset=12 align=4
      i64.store
      local.get 2
      i32.const 20
      i32.add
      local.get 2
      call 230
      i32.const 0
      local.get 2
      i32.load offset=28
      i32.store offset=1075296
      i32.const 0
      local.get 2
      i64.load offset=20 align=4
      i64.store offset=1075288 align=4
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075288
    )
    (func (;579;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;580;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 231
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;581;) (type 25) (param i32 i32) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=12
      local.get 2
      local.get 0
      i32.store offset=8
      local.get 2
      local.get 2
      i64.load offset=8 align=4
      i64.store
      local.get 2
      call 232
      local.set 3
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 4
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 4
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 4
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 16
      i32.add
      global.set 0
      local.get 3
    )
    (func (;582;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 8
      i32.add
      local.get 0
      call 235
      i32.const 0
      local.get 1
      i64.load offset=8
      i64.store offset=1075304
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075304
    )
    (func (;583;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;584;) (type 33) (param i32) (result i64)
      (local i64 i32 i32)
      local.get 0
      call 236
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;585;) (type 34) (param i32 i64) (result i64)
      (local i32 i32)
      local.get 0
      local.get 1
      call 237
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;586;) (type 32) (param i32 i64) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 8
      i32.add
      local.get 0
      local.get 1
      call 238
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1075328
      i32.const 0
      local.get 2
      i64.load offset=16
      i64.store offset=1075320
      i32.const 0
      local.get 2
      i64.load offset=8
      i64.store offset=1075312
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 4
          i32.store offset=1073924
          local.get 0
          local.get 3
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 3
          local.get 4
          local.set 0
          local.get 4
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075312
    )
    (func (;587;) (type 24) (param i32)
      (local i32 i32)
      local.get 0
      call 239
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;588;) (type 32) (param i32 i64) (result i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      i32.const 8
      i32.add
      local.get 0
      local.get 1
      call 240
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1075352
      i32.const 0
      local.get 2
      i64.load offset=16
      i64.store offset=1075344
      i32.const 0
      local.get 2
      i64.load offset=8
      i64.store offset=1075336
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 4
          i32.store offset=1073924
          local.get 0
          local.get 3
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 3
          local.get 4
          local.set 0
          local.get 4
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075336
    )
    (func (;589;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      local.get 0
      local.get 1
      call 241
      local.set 2
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 3
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 3
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
    )
    (func (;590;) (type 51) (param i32 i32 i64) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i32.const 8
      i32.add
      local.get 0
      local.get 1
      local.get 2
      call 242
      i32.const 0
      local.get 3
      i64.load offset=24
      i64.store offset=1075376
      i32.const 0
      local.get 3
      i64.load offset=16
      i64.store offset=1075368
      i32.const 0
      local.get 3
      i64.load offset=8
      i64.store offset=1075360
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 4
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 4
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 4
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 3
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075360
    )
    (func (;591;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      local.get 0
      local.get 1
      call 243
      local.set 2
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 3
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 3
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
    )
    (func (;592;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 8
      i32.add
      local.get 0
      call 244
      i32.const 0
      local.get 1
      i64.load offset=8
      i64.store offset=1075384
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075384
    )
    (func (;593;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;594;) (type 37) (result i32)
      (local i32 i32 i32 i32)
      call 245
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;595;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=16
      local.get 2
      local.get 0
      i32.store offset=12
      local.get 2
      local.get 2
      i64.load offset=12 align=4
      i64.store
      local.get 2
      i32.const 20
      i32.add
      local.get 2
      call 251
      i32.const 0
      local.get 2
      i32.load offset=28
      i32.store offset=1075400
      i32.const 0
      local.get 2
      i64.load offset=20 align=4
      i64.store offset=1075392 align=4
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075392
    )
    (func (;596;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;597;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      local.get 2
      i32.store offset=16
      local.get 3
      local.get 1
      i32.store offset=12
      local.get 3
      local.get 3
      i64.load offset=12 align=4
      i64.store
      local.get 3
      i32.const 20
      i32.add
      local.get 0
      local.get 3
      call 253
      i32.const 0
      local.get 3
      i32.load offset=28
      i32.store offset=1075412
      i32.const 0
      local.get 3
      i64.load offset=20 align=4
      i64.store offset=1075404 align=4
      local.get 3
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075404
    )
    (func (;598;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;599;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 246
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;600;) (type 25) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 247
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1075416
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075416
    )
    (func (;601;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;602;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      local.get 1
      i32.store offset=28
      local.get 3
      local.get 0
      i32.store offset=24
      local.get 3
      local.get 2
      i32.store offset=32
      local.get 3
      local.get 2
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 248
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1075432
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1075424 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1075424
    )
    (func (;603;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;604;) (type 26) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=13 align=1
      local.get 3
      i32.const 0
      i32.store offset=20 align=1
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=12
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        i32.store offset=20
        local.get 3
        local.get 1
        i32.store offset=16
      end
      local.get 3
      local.get 3
      i32.load offset=20
      i32.store offset=8
      local.get 3
      local.get 3
      i64.load offset=12 align=4
      i64.store
      local.get 3
      i32.const 24
      i32.add
      local.get 3
      call 249
      i32.const 0
      local.get 3
      i64.load offset=24
      i64.store offset=1075440
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 3
      i32.const 32
      i32.add
      global.set 0
      i32.const 1075440
    )
    (func (;605;) (type 55) (param i32 i32) (result i64)
      (local i32 i64 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=12
      local.get 2
      local.get 0
      i32.store offset=8
      local.get 2
      local.get 2
      i64.load offset=8 align=4
      i64.store
      local.get 2
      call 250
      local.set 3
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 4
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 4
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 4
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 16
      i32.add
      global.set 0
      local.get 3
    )
    (func (;606;) (type 1)
      (local i32 i32 i32)
      call 254
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;607;) (type 25) (param i32 i32) (result i32)
      (local i32 i32)
      local.get 0
      local.get 1
      call 255
      local.set 2
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 3
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 3
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
    )
    (func (;608;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 256
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;609;) (type 1)
      (local i32 i32 i32)
      call 257
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;610;) (type 1)
      (local i32 i32 i32)
      call 258
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;611;) (type 10) (param i32 i32)
      (local i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=12
      local.get 2
      local.get 0
      i32.store offset=8
      local.get 2
      local.get 2
      i64.load offset=8 align=4
      i64.store
      local.get 2
      call 259
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 3
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 0
          i32.store offset=1073924
          local.get 1
          local.get 3
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 3
          local.get 0
          local.set 1
          local.get 0
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;612;) (type 0) (param i32) (result i32)
      (local i32 i32 i32)
      local.get 0
      call 260
      local.set 1
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 0
          local.get 2
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 2
          local.get 3
          local.set 0
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 1
    )
    (func (;613;) (type 24) (param i32)
      (local i32 i32)
      local.get 0
      call 261
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 0
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 1
        loop ;; label = @2
          i32.const 0
          local.get 0
          i32.load
          local.tee 2
          i32.store offset=1073924
          local.get 0
          local.get 1
          i32.store
          i32.const 0
          local.get 0
          i32.store offset=1075468
          local.get 0
          local.set 1
          local.get 2
          local.set 0
          local.get 2
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;614;) (type 37) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 0
      global.set 0
      local.get 0
      i32.const 8
      i32.add
      call 262
      i32.const 0
      local.get 0
      i64.load offset=8
      i64.store offset=1075448
      local.get 0
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075448
    )
    (func (;615;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;616;) (type 37) (result i32)
      (local i32 i32 i32 i32)
      call 263
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;617;) (type 37) (result i32)
      (local i32 i32 i32 i32)
      call 264
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;618;) (type 37) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 0
      global.set 0
      local.get 0
      i32.const 8
      i32.add
      call 265
      i32.const 0
      local.get 0
      i64.load offset=8
      i64.store offset=1075456
      local.get 0
      i32.const 16
      i32.add
      global.set 0
      i32.const 1075456
    )
    (func (;619;) (type 24) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
    )
    (func (;620;) (type 37) (result i32)
      (local i32 i32 i32 i32)
      call 266
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (func (;621;) (type 24) (param i32)
      (local i32 i32 i32)
      i32.const 0
      i32.load offset=1073920
      local.set 1
      i32.const 0
      i32.load offset=1073924
      local.set 2
      local.get 0
      call 234
      block ;; label = @1
        block ;; label = @2
          local.get 2
          i32.const 0
          i32.load offset=1073924
          local.tee 0
          i32.eq
          br_if 0 (;@2;)
          loop ;; label = @3
            local.get 0
            i32.eqz
            br_if 2 (;@1;)
            i32.const 0
            local.get 0
            i32.load
            local.tee 3
            i32.store offset=1073924
            local.get 0
            i32.const 0
            i32.load offset=1075468
            i32.store
            i32.const 0
            local.get 0
            i32.store offset=1075468
            local.get 3
            local.set 0
            local.get 3
            local.get 2
            i32.ne
            br_if 0 (;@3;)
          end
        end
        i32.const 0
        local.get 1
        i32.store offset=1073920
        return
      end
      unreachable
    )
    (func (;622;) (type 24) (param i32)
      (local i32 i32 i32)
      i32.const 0
      i32.load offset=1073920
      local.set 1
      i32.const 0
      i32.load offset=1073924
      local.set 2
      local.get 0
      call 252
      block ;; label = @1
        block ;; label = @2
          local.get 2
          i32.const 0
          i32.load offset=1073924
          local.tee 0
          i32.eq
          br_if 0 (;@2;)
          loop ;; label = @3
            local.get 0
            i32.eqz
            br_if 2 (;@1;)
            i32.const 0
            local.get 0
            i32.load
            local.tee 3
            i32.store offset=1073924
            local.get 0
            i32.const 0
            i32.load offset=1075468
            i32.store
            i32.const 0
            local.get 0
            i32.store offset=1075468
            local.get 3
            local.set 0
            local.get 3
            local.get 2
            i32.ne
            br_if 0 (;@3;)
          end
        end
        i32.const 0
        local.get 1
        i32.store offset=1073920
        return
      end
      unreachable
    )
    (func (;623;) (type 27) (result i64)
      (local i64 i32 i32 i32)
      call 269
      local.set 0
      block ;; label = @1
        i32.const 0
        i32.load offset=1073924
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1075468
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1073924
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1075468
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1073920
      local.get 0
    )
    (data (;0;) (i32.const 1048576) "\ff\fe\00box\00a code has 4 to 64 bytes\00no\00hello\00nothing to do\00ann\00zero has no reciprocal\00none\00 shut=\00 exceeds=\00 error=\00incr=\00 chosen=\00 token=\00 sum=\00 total=\00 gate=\00 divide=\00 located=\00 refused=\00 swapped=\00 filed=\00 merged=\00 absorbed=\00:\00,\00 had \00")
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core module $wit-component-shim-module (;1;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32 i32 i32 i32 i32)))
    (type (;2;) (func (param i32 f32 i32 i32 i32 i32)))
    (type (;3;) (func (param i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32)))
    (type (;4;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
    (type (;5;) (func (param i32 i32)))
    (type (;6;) (func (param i32 i32 i32 i32 i32 i32 i32 f32 i32)))
    (type (;7;) (func (param i32 i64 i64 i32 i32)))
    (type (;8;) (func (param i32 i64 i32 i32)))
    (type (;9;) (func (param i32 i32 i32 i32)))
    (type (;10;) (func (param i32 i32 i64 i64 i32 i32)))
    (type (;11;) (func (param i32 i32 i32 i32 i32)))
    (type (;12;) (func (param i32 i32 i64 i32 i32)))
    (type (;13;) (func (param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32)))
    (type (;14;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
    (type (;15;) (func (param i32 i64 i32)))
    (type (;16;) (func (param i32 i32 i64 i32)))
    (type (;17;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 f32 i32)))
    (type (;18;) (func (param i32 i32 i32 i32 i32 i32 i32)))
    (type (;19;) (func (param i32 i32) (result i32)))
    (type (;20;) (func (param i32)))
    (table (;0;) 81 81 funcref)
    (export "0" (func 0))
    (export "1" (func 1))
    (export "2" (func 2))
    (export "3" (func 3))
    (export "4" (func 4))
    (export "5" (func 5))
    (export "6" (func 6))
    (export "7" (func 7))
    (export "8" (func 8))
    (export "9" (func 9))
    (export "10" (func 10))
    (export "11" (func 11))
    (export "12" (func 12))
    (export "13" (func 13))
    (export "14" (func 14))
    (export "15" (func 15))
    (export "16" (func 16))
    (export "17" (func 17))
    (export "18" (func 18))
    (export "19" (func 19))
    (export "20" (func 20))
    (export "21" (func 21))
    (export "22" (func 22))
    (export "23" (func 23))
    (export "24" (func 24))
    (export "25" (func 25))
    (export "26" (func 26))
    (export "27" (func 27))
    (export "28" (func 28))
    (export "29" (func 29))
    (export "30" (func 30))
    (export "31" (func 31))
    (export "32" (func 32))
    (export "33" (func 33))
    (export "34" (func 34))
    (export "35" (func 35))
    (export "36" (func 36))
    (export "37" (func 37))
    (export "38" (func 38))
    (export "39" (func 39))
    (export "40" (func 40))
    (export "41" (func 41))
    (export "42" (func 42))
    (export "43" (func 43))
    (export "44" (func 44))
    (export "45" (func 45))
    (export "46" (func 46))
    (export "47" (func 47))
    (export "48" (func 48))
    (export "49" (func 49))
    (export "50" (func 50))
    (export "51" (func 51))
    (export "52" (func 52))
    (export "53" (func 53))
    (export "54" (func 54))
    (export "55" (func 55))
    (export "56" (func 56))
    (export "57" (func 57))
    (export "58" (func 58))
    (export "59" (func 59))
    (export "60" (func 60))
    (export "61" (func 61))
    (export "62" (func 62))
    (export "63" (func 63))
    (export "64" (func 64))
    (export "65" (func 65))
    (export "66" (func 66))
    (export "67" (func 67))
    (export "68" (func 68))
    (export "69" (func 69))
    (export "70" (func 70))
    (export "71" (func 71))
    (export "72" (func 72))
    (export "73" (func 73))
    (export "74" (func 74))
    (export "75" (func 75))
    (export "76" (func 76))
    (export "77" (func 77))
    (export "78" (func 78))
    (export "79" (func 79))
    (export "80" (func 80))
    (export "$imports" (table 0))
    (func (;0;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 0
      call_indirect (type 0)
    )
    (func (;1;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 1
      call_indirect (type 0)
    )
    (func (;2;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 2
      call_indirect (type 0)
    )
    (func (;3;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 3
      call_indirect (type 0)
    )
    (func (;4;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 4
      call_indirect (type 0)
    )
    (func (;5;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 5
      call_indirect (type 0)
    )
    (func (;6;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 6
      call_indirect (type 0)
    )
    (func (;7;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 7
      call_indirect (type 0)
    )
    (func (;8;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 8
      call_indirect (type 0)
    )
    (func (;9;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 9
      call_indirect (type 0)
    )
    (func (;10;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 10
      call_indirect (type 0)
    )
    (func (;11;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 11
      call_indirect (type 0)
    )
    (func (;12;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 12
      call_indirect (type 0)
    )
    (func (;13;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 13
      call_indirect (type 0)
    )
    (func (;14;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 14
      call_indirect (type 0)
    )
    (func (;15;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 15
      call_indirect (type 0)
    )
    (func (;16;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 16
      call_indirect (type 0)
    )
    (func (;17;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 17
      call_indirect (type 0)
    )
    (func (;18;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 18
      call_indirect (type 0)
    )
    (func (;19;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 19
      call_indirect (type 0)
    )
    (func (;20;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 20
      call_indirect (type 0)
    )
    (func (;21;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 21
      call_indirect (type 0)
    )
    (func (;22;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 22
      call_indirect (type 0)
    )
    (func (;23;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 23
      call_indirect (type 0)
    )
    (func (;24;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 24
      call_indirect (type 0)
    )
    (func (;25;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 25
      call_indirect (type 0)
    )
    (func (;26;) (type 1) (param i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      i32.const 26
      call_indirect (type 1)
    )
    (func (;27;) (type 2) (param i32 f32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      i32.const 27
      call_indirect (type 2)
    )
    (func (;28;) (type 3) (param i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      local.get 7
      local.get 8
      local.get 9
      local.get 10
      local.get 11
      i32.const 28
      call_indirect (type 3)
    )
    (func (;29;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 29
      call_indirect (type 0)
    )
    (func (;30;) (type 4) (param i32 i32 i32 i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      local.get 7
      local.get 8
      i32.const 30
      call_indirect (type 4)
    )
    (func (;31;) (type 5) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 31
      call_indirect (type 5)
    )
    (func (;32;) (type 5) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 32
      call_indirect (type 5)
    )
    (func (;33;) (type 6) (param i32 i32 i32 i32 i32 i32 i32 f32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      local.get 7
      local.get 8
      i32.const 33
      call_indirect (type 6)
    )
    (func (;34;) (type 7) (param i32 i64 i64 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      i32.const 34
      call_indirect (type 7)
    )
    (func (;35;) (type 8) (param i32 i64 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 35
      call_indirect (type 8)
    )
    (func (;36;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 36
      call_indirect (type 0)
    )
    (func (;37;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 37
      call_indirect (type 0)
    )
    (func (;38;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 38
      call_indirect (type 9)
    )
    (func (;39;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 39
      call_indirect (type 9)
    )
    (func (;40;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 40
      call_indirect (type 9)
    )
    (func (;41;) (type 10) (param i32 i32 i64 i64 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      i32.const 41
      call_indirect (type 10)
    )
    (func (;42;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 42
      call_indirect (type 9)
    )
    (func (;43;) (type 1) (param i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      i32.const 43
      call_indirect (type 1)
    )
    (func (;44;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 44
      call_indirect (type 9)
    )
    (func (;45;) (type 1) (param i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      i32.const 45
      call_indirect (type 1)
    )
    (func (;46;) (type 11) (param i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      i32.const 46
      call_indirect (type 11)
    )
    (func (;47;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 47
      call_indirect (type 0)
    )
    (func (;48;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 48
      call_indirect (type 9)
    )
    (func (;49;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 49
      call_indirect (type 9)
    )
    (func (;50;) (type 12) (param i32 i32 i64 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      i32.const 50
      call_indirect (type 12)
    )
    (func (;51;) (type 13) (param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      local.get 7
      local.get 8
      local.get 9
      i32.const 51
      call_indirect (type 13)
    )
    (func (;52;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 52
      call_indirect (type 0)
    )
    (func (;53;) (type 11) (param i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      i32.const 53
      call_indirect (type 11)
    )
    (func (;54;) (type 11) (param i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      i32.const 54
      call_indirect (type 11)
    )
    (func (;55;) (type 14) (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      local.get 7
      local.get 8
      local.get 9
      i32.const 55
      call_indirect (type 14)
    )
    (func (;56;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 56
      call_indirect (type 0)
    )
    (func (;57;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 57
      call_indirect (type 0)
    )
    (func (;58;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 58
      call_indirect (type 0)
    )
    (func (;59;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 59
      call_indirect (type 0)
    )
    (func (;60;) (type 15) (param i32 i64 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 60
      call_indirect (type 15)
    )
    (func (;61;) (type 16) (param i32 i32 i64 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 61
      call_indirect (type 16)
    )
    (func (;62;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 62
      call_indirect (type 0)
    )
    (func (;63;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 63
      call_indirect (type 9)
    )
    (func (;64;) (type 17) (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 f32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      local.get 7
      local.get 8
      local.get 9
      local.get 10
      local.get 11
      local.get 12
      local.get 13
      i32.const 64
      call_indirect (type 17)
    )
    (func (;65;) (type 5) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 65
      call_indirect (type 5)
    )
    (func (;66;) (type 18) (param i32 i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      i32.const 66
      call_indirect (type 18)
    )
    (func (;67;) (type 5) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 67
      call_indirect (type 5)
    )
    (func (;68;) (type 5) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 68
      call_indirect (type 5)
    )
    (func (;69;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 69
      call_indirect (type 0)
    )
    (func (;70;) (type 5) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 70
      call_indirect (type 5)
    )
    (func (;71;) (type 5) (param i32 i32)
      local.get 0
      local.get 1
      i32.const 71
      call_indirect (type 5)
    )
    (func (;72;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 72
      call_indirect (type 0)
    )
    (func (;73;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 73
      call_indirect (type 0)
    )
    (func (;74;) (type 19) (param i32 i32) (result i32)
      local.get 0
      local.get 1
      i32.const 74
      call_indirect (type 19)
    )
    (func (;75;) (type 11) (param i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      i32.const 75
      call_indirect (type 11)
    )
    (func (;76;) (type 9) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 76
      call_indirect (type 9)
    )
    (func (;77;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 77
      call_indirect (type 0)
    )
    (func (;78;) (type 19) (param i32 i32) (result i32)
      local.get 0
      local.get 1
      i32.const 78
      call_indirect (type 19)
    )
    (func (;79;) (type 20) (param i32)
      local.get 0
      i32.const 79
      call_indirect (type 20)
    )
    (func (;80;) (type 20) (param i32)
      local.get 0
      i32.const 80
      call_indirect (type 20)
    )
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core instance $wit-component-shim-instance (;0;) (instantiate $wit-component-shim-module))
  (alias export $test:kitchen/types@0.1.0 "point" (type $"#type32 point" (@name "point") (;32;)))
  (alias export $test:kitchen/types@0.1.0 "person" (type $"#type33 person" (@name "person") (;33;)))
  (alias export $test:kitchen/types@0.1.0 "household" (type $"#type34 household" (@name "household") (;34;)))
  (alias export $test:kitchen/types@0.1.0 "wide" (type $"#type35 wide" (@name "wide") (;35;)))
  (alias export $test:kitchen/types@0.1.0 "words" (type $"#type36 words" (@name "words") (;36;)))
  (alias export $test:kitchen/types@0.1.0 "shape" (type $"#type37 shape" (@name "shape") (;37;)))
  (alias export $test:kitchen/types@0.1.0 "number" (type $"#type38 number" (@name "number") (;38;)))
  (alias export $test:kitchen/types@0.1.0 "only" (type $"#type39 only" (@name "only") (;39;)))
  (alias export $test:kitchen/types@0.1.0 "color" (type $"#type40 color" (@name "color") (;40;)))
  (alias export $test:kitchen/types@0.1.0 "single" (type $"#type41 single" (@name "single") (;41;)))
  (alias export $test:kitchen/types@0.1.0 "keyword" (type $"#type42 keyword" (@name "keyword") (;42;)))
  (alias export $test:kitchen/types@0.1.0 "perms" (type $"#type43 perms" (@name "perms") (;43;)))
  (alias export $test:kitchen/types@0.1.0 "flags1" (type $"#type44 flags1" (@name "flags1") (;44;)))
  (alias export $test:kitchen/types@0.1.0 "flags8" (type $"#type45 flags8" (@name "flags8") (;45;)))
  (alias export $test:kitchen/types@0.1.0 "flags9" (type $"#type46 flags9" (@name "flags9") (;46;)))
  (alias export $test:kitchen/types@0.1.0 "flags32" (type $"#type47 flags32" (@name "flags32") (;47;)))
  (alias export $test:kitchen/types@0.1.0 "id" (type $"#type48 id" (@name "id") (;48;)))
  (alias export $test:kitchen/types@0.1.0 "label" (type $"#type49 label" (@name "label") (;49;)))
  (alias export $test:kitchen/types@0.1.0 "blob" (type $"#type50 blob" (@name "blob") (;50;)))
  (alias export $test:kitchen/types@0.1.0 "blobs" (type $"#type51 blobs" (@name "blobs") (;51;)))
  (alias export $test:kitchen/types@0.1.0 "ids" (type $"#type52 ids" (@name "ids") (;52;)))
  (alias export $test:kitchen/types@0.1.0 "maybe-id" (type $"#type53 maybe-id" (@name "maybe-id") (;53;)))
  (alias export $test:kitchen/types@0.1.0 "place" (type $"#type54 place" (@name "place") (;54;)))
  (alias export $test:kitchen/types@0.1.0 "outcome" (type $"#type55 outcome" (@name "outcome") (;55;)))
  (alias export $test:kitchen/host@0.1.0 "counter" (type $counter (;56;)))
  (alias export $test:kitchen/host@0.1.0 "token" (type $token (;57;)))
  (alias export $test:kitchen/host@0.1.0 "entry" (type $entry (;58;)))
  (type (;59;) (variant (case "insufficient" u64) (case "frozen")))
  (alias core export $wit-component-shim-instance "79" (core func $dtor-account (;0;)))
  (type $account (;60;) (resource (rep i32) (dtor $dtor-account)))
  (alias core export $wit-component-shim-instance "80" (core func $dtor-vault (;1;)))
  (type $vault (;61;) (resource (rep i32) (dtor $dtor-vault)))
  (type (;62;) (own $account))
  (type (;63;) (record (field "account" 62) (field "note" string)))
  (alias export $test:kitchen/values@0.1.0 "ping" (func $ping (;1;)))
  (core func $ping (;2;) (canon lower (func $ping)))
  (alias export $test:kitchen/values@0.1.0 "echo-bool" (func $echo-bool (;2;)))
  (core func $echo-bool (;3;) (canon lower (func $echo-bool)))
  (alias export $test:kitchen/values@0.1.0 "echo-u8" (func $echo-u8 (;3;)))
  (core func $echo-u8 (;4;) (canon lower (func $echo-u8)))
  (alias export $test:kitchen/values@0.1.0 "echo-s8" (func $echo-s8 (;4;)))
  (core func $echo-s8 (;5;) (canon lower (func $echo-s8)))
  (alias export $test:kitchen/values@0.1.0 "echo-u16" (func $echo-u16 (;5;)))
  (core func $echo-u16 (;6;) (canon lower (func $echo-u16)))
  (alias export $test:kitchen/values@0.1.0 "echo-s16" (func $echo-s16 (;6;)))
  (core func $echo-s16 (;7;) (canon lower (func $echo-s16)))
  (alias export $test:kitchen/values@0.1.0 "echo-u32" (func $echo-u32 (;7;)))
  (core func $echo-u32 (;8;) (canon lower (func $echo-u32)))
  (alias export $test:kitchen/values@0.1.0 "echo-s32" (func $echo-s32 (;8;)))
  (core func $echo-s32 (;9;) (canon lower (func $echo-s32)))
  (alias export $test:kitchen/values@0.1.0 "echo-u64" (func $echo-u64 (;9;)))
  (core func $echo-u64 (;10;) (canon lower (func $echo-u64)))
  (alias export $test:kitchen/values@0.1.0 "echo-s64" (func $echo-s64 (;10;)))
  (core func $echo-s64 (;11;) (canon lower (func $echo-s64)))
  (alias export $test:kitchen/values@0.1.0 "echo-f32" (func $echo-f32 (;11;)))
  (core func $echo-f32 (;12;) (canon lower (func $echo-f32)))
  (alias export $test:kitchen/values@0.1.0 "echo-f64" (func $echo-f64 (;12;)))
  (core func $echo-f64 (;13;) (canon lower (func $echo-f64)))
  (alias export $test:kitchen/values@0.1.0 "echo-char" (func $echo-char (;13;)))
  (core func $echo-char (;14;) (canon lower (func $echo-char)))
  (alias core export $wit-component-shim-instance "0" (core func $indirect-test:kitchen/values@0.1.0-echo-string (;15;)))
  (alias core export $wit-component-shim-instance "1" (core func $indirect-test:kitchen/values@0.1.0-list-bool (;16;)))
  (alias core export $wit-component-shim-instance "2" (core func $indirect-test:kitchen/values@0.1.0-list-u8 (;17;)))
  (alias core export $wit-component-shim-instance "3" (core func $indirect-test:kitchen/values@0.1.0-list-s8 (;18;)))
  (alias core export $wit-component-shim-instance "4" (core func $indirect-test:kitchen/values@0.1.0-list-u16 (;19;)))
  (alias core export $wit-component-shim-instance "5" (core func $indirect-test:kitchen/values@0.1.0-list-s16 (;20;)))
  (alias core export $wit-component-shim-instance "6" (core func $indirect-test:kitchen/values@0.1.0-list-u32 (;21;)))
  (alias core export $wit-component-shim-instance "7" (core func $indirect-test:kitchen/values@0.1.0-list-s32 (;22;)))
  (alias core export $wit-component-shim-instance "8" (core func $indirect-test:kitchen/values@0.1.0-list-u64 (;23;)))
  (alias core export $wit-component-shim-instance "9" (core func $indirect-test:kitchen/values@0.1.0-list-s64 (;24;)))
  (alias core export $wit-component-shim-instance "10" (core func $indirect-test:kitchen/values@0.1.0-list-f32 (;25;)))
  (alias core export $wit-component-shim-instance "11" (core func $indirect-test:kitchen/values@0.1.0-list-f64 (;26;)))
  (alias core export $wit-component-shim-instance "12" (core func $indirect-test:kitchen/values@0.1.0-list-char (;27;)))
  (alias core export $wit-component-shim-instance "13" (core func $indirect-test:kitchen/values@0.1.0-list-string (;28;)))
  (alias core export $wit-component-shim-instance "14" (core func $indirect-test:kitchen/values@0.1.0-list-bytes (;29;)))
  (alias core export $wit-component-shim-instance "15" (core func $indirect-test:kitchen/values@0.1.0-list-list (;30;)))
  (alias core export $wit-component-shim-instance "16" (core func $indirect-test:kitchen/values@0.1.0-list-list-list (;31;)))
  (alias core export $wit-component-shim-instance "17" (core func $indirect-test:kitchen/values@0.1.0-list-tuple (;32;)))
  (alias core export $wit-component-shim-instance "18" (core func $indirect-test:kitchen/values@0.1.0-list-point (;33;)))
  (alias core export $wit-component-shim-instance "19" (core func $indirect-test:kitchen/values@0.1.0-list-person (;34;)))
  (alias core export $wit-component-shim-instance "20" (core func $indirect-test:kitchen/values@0.1.0-list-wide (;35;)))
  (alias core export $wit-component-shim-instance "21" (core func $indirect-test:kitchen/values@0.1.0-list-shape (;36;)))
  (alias core export $wit-component-shim-instance "22" (core func $indirect-test:kitchen/values@0.1.0-list-color (;37;)))
  (alias core export $wit-component-shim-instance "23" (core func $indirect-test:kitchen/values@0.1.0-list-perms (;38;)))
  (alias core export $wit-component-shim-instance "24" (core func $indirect-test:kitchen/values@0.1.0-list-option (;39;)))
  (alias core export $wit-component-shim-instance "25" (core func $indirect-test:kitchen/values@0.1.0-list-result (;40;)))
  (alias export $test:kitchen/values@0.1.0 "tuple1" (func $tuple1 (;14;)))
  (core func $tuple1 (;41;) (canon lower (func $tuple1)))
  (alias core export $wit-component-shim-instance "26" (core func $indirect-test:kitchen/values@0.1.0-tuple3 (;42;)))
  (alias core export $wit-component-shim-instance "27" (core func $indirect-test:kitchen/values@0.1.0-tuple-nested (;43;)))
  (alias core export $wit-component-shim-instance "28" (core func $indirect-test:kitchen/values@0.1.0-tuple10 (;44;)))
  (alias core export $wit-component-shim-instance "29" (core func $indirect-test:kitchen/values@0.1.0-echo-point (;45;)))
  (alias core export $wit-component-shim-instance "30" (core func $indirect-test:kitchen/values@0.1.0-echo-person (;46;)))
  (alias core export $wit-component-shim-instance "31" (core func $indirect-test:kitchen/values@0.1.0-echo-household (;47;)))
  (alias core export $wit-component-shim-instance "32" (core func $indirect-test:kitchen/values@0.1.0-echo-wide (;48;)))
  (alias core export $wit-component-shim-instance "33" (core func $indirect-test:kitchen/values@0.1.0-echo-words (;49;)))
  (alias core export $wit-component-shim-instance "34" (core func $indirect-test:kitchen/values@0.1.0-echo-shape (;50;)))
  (alias core export $wit-component-shim-instance "35" (core func $indirect-test:kitchen/values@0.1.0-echo-number (;51;)))
  (alias core export $wit-component-shim-instance "36" (core func $indirect-test:kitchen/values@0.1.0-echo-only (;52;)))
  (alias export $test:kitchen/values@0.1.0 "echo-color" (func $echo-color (;15;)))
  (core func $echo-color (;53;) (canon lower (func $echo-color)))
  (alias export $test:kitchen/values@0.1.0 "echo-single" (func $echo-single (;16;)))
  (core func $echo-single (;54;) (canon lower (func $echo-single)))
  (alias export $test:kitchen/values@0.1.0 "echo-keyword" (func $echo-keyword (;17;)))
  (core func $echo-keyword (;55;) (canon lower (func $echo-keyword)))
  (alias export $test:kitchen/values@0.1.0 "echo-perms" (func $echo-perms (;18;)))
  (core func $echo-perms (;56;) (canon lower (func $echo-perms)))
  (alias export $test:kitchen/values@0.1.0 "echo-flags1" (func $echo-flags1 (;19;)))
  (core func $echo-flags1 (;57;) (canon lower (func $echo-flags1)))
  (alias export $test:kitchen/values@0.1.0 "echo-flags8" (func $echo-flags8 (;20;)))
  (core func $echo-flags8 (;58;) (canon lower (func $echo-flags8)))
  (alias export $test:kitchen/values@0.1.0 "echo-flags9" (func $echo-flags9 (;21;)))
  (core func $echo-flags9 (;59;) (canon lower (func $echo-flags9)))
  (alias export $test:kitchen/values@0.1.0 "echo-flags32" (func $echo-flags32 (;22;)))
  (core func $echo-flags32 (;60;) (canon lower (func $echo-flags32)))
  (alias core export $wit-component-shim-instance "37" (core func $indirect-test:kitchen/values@0.1.0-option-u8 (;61;)))
  (alias core export $wit-component-shim-instance "38" (core func $indirect-test:kitchen/values@0.1.0-option-string (;62;)))
  (alias core export $wit-component-shim-instance "39" (core func $indirect-test:kitchen/values@0.1.0-option-bytes (;63;)))
  (alias core export $wit-component-shim-instance "40" (core func $indirect-test:kitchen/values@0.1.0-option-point (;64;)))
  (alias core export $wit-component-shim-instance "41" (core func $indirect-test:kitchen/values@0.1.0-option-shape (;65;)))
  (alias core export $wit-component-shim-instance "42" (core func $indirect-test:kitchen/values@0.1.0-option-list (;66;)))
  (alias core export $wit-component-shim-instance "43" (core func $indirect-test:kitchen/values@0.1.0-option-tuple (;67;)))
  (alias core export $wit-component-shim-instance "44" (core func $indirect-test:kitchen/values@0.1.0-option-option (;68;)))
  (alias core export $wit-component-shim-instance "45" (core func $indirect-test:kitchen/values@0.1.0-option-option-option (;69;)))
  (alias core export $wit-component-shim-instance "46" (core func $indirect-test:kitchen/values@0.1.0-option-result (;70;)))
  (alias core export $wit-component-shim-instance "47" (core func $indirect-test:kitchen/values@0.1.0-option-result-unit (;71;)))
  (alias core export $wit-component-shim-instance "48" (core func $indirect-test:kitchen/values@0.1.0-result-both (;72;)))
  (alias core export $wit-component-shim-instance "49" (core func $indirect-test:kitchen/values@0.1.0-result-ok (;73;)))
  (alias core export $wit-component-shim-instance "50" (core func $indirect-test:kitchen/values@0.1.0-result-err (;74;)))
  (alias export $test:kitchen/values@0.1.0 "result-unit" (func $result-unit (;23;)))
  (core func $result-unit (;75;) (canon lower (func $result-unit)))
  (alias core export $wit-component-shim-instance "51" (core func $indirect-test:kitchen/values@0.1.0-result-record (;76;)))
  (alias core export $wit-component-shim-instance "52" (core func $indirect-test:kitchen/values@0.1.0-result-enum (;77;)))
  (alias core export $wit-component-shim-instance "53" (core func $indirect-test:kitchen/values@0.1.0-result-option (;78;)))
  (alias core export $wit-component-shim-instance "54" (core func $indirect-test:kitchen/values@0.1.0-result-result (;79;)))
  (alias core export $wit-component-shim-instance "55" (core func $indirect-test:kitchen/values@0.1.0-tuple-result (;80;)))
  (alias export $test:kitchen/values@0.1.0 "echo-id" (func $echo-id (;24;)))
  (core func $echo-id (;81;) (canon lower (func $echo-id)))
  (alias core export $wit-component-shim-instance "56" (core func $indirect-test:kitchen/values@0.1.0-echo-label (;82;)))
  (alias core export $wit-component-shim-instance "57" (core func $indirect-test:kitchen/values@0.1.0-echo-blob (;83;)))
  (alias core export $wit-component-shim-instance "58" (core func $indirect-test:kitchen/values@0.1.0-echo-blobs (;84;)))
  (alias core export $wit-component-shim-instance "59" (core func $indirect-test:kitchen/values@0.1.0-echo-ids (;85;)))
  (alias core export $wit-component-shim-instance "60" (core func $indirect-test:kitchen/values@0.1.0-echo-maybe-id (;86;)))
  (alias core export $wit-component-shim-instance "61" (core func $indirect-test:kitchen/values@0.1.0-option-maybe-id (;87;)))
  (alias core export $wit-component-shim-instance "62" (core func $indirect-test:kitchen/values@0.1.0-echo-place (;88;)))
  (alias core export $wit-component-shim-instance "63" (core func $indirect-test:kitchen/values@0.1.0-echo-outcome (;89;)))
  (alias core export $wit-component-shim-instance "64" (core func $indirect-test:kitchen/values@0.1.0-many (;90;)))
  (alias core export $wit-component-shim-instance "65" (core func $indirect-test:kitchen/values@0.1.0-spilled (;91;)))
  (alias core export $wit-component-shim-instance "66" (core func $indirect-test:kitchen/values@0.1.0-lambda (;92;)))
  (core instance $test:kitchen/values@0.1.0 (;1;)
    (export "ping" (func $ping))
    (export "echo-bool" (func $echo-bool))
    (export "echo-u8" (func $echo-u8))
    (export "echo-s8" (func $echo-s8))
    (export "echo-u16" (func $echo-u16))
    (export "echo-s16" (func $echo-s16))
    (export "echo-u32" (func $echo-u32))
    (export "echo-s32" (func $echo-s32))
    (export "echo-u64" (func $echo-u64))
    (export "echo-s64" (func $echo-s64))
    (export "echo-f32" (func $echo-f32))
    (export "echo-f64" (func $echo-f64))
    (export "echo-char" (func $echo-char))
    (export "echo-string" (func $indirect-test:kitchen/values@0.1.0-echo-string))
    (export "list-bool" (func $indirect-test:kitchen/values@0.1.0-list-bool))
    (export "list-u8" (func $indirect-test:kitchen/values@0.1.0-list-u8))
    (export "list-s8" (func $indirect-test:kitchen/values@0.1.0-list-s8))
    (export "list-u16" (func $indirect-test:kitchen/values@0.1.0-list-u16))
    (export "list-s16" (func $indirect-test:kitchen/values@0.1.0-list-s16))
    (export "list-u32" (func $indirect-test:kitchen/values@0.1.0-list-u32))
    (export "list-s32" (func $indirect-test:kitchen/values@0.1.0-list-s32))
    (export "list-u64" (func $indirect-test:kitchen/values@0.1.0-list-u64))
    (export "list-s64" (func $indirect-test:kitchen/values@0.1.0-list-s64))
    (export "list-f32" (func $indirect-test:kitchen/values@0.1.0-list-f32))
    (export "list-f64" (func $indirect-test:kitchen/values@0.1.0-list-f64))
    (export "list-char" (func $indirect-test:kitchen/values@0.1.0-list-char))
    (export "list-string" (func $indirect-test:kitchen/values@0.1.0-list-string))
    (export "list-bytes" (func $indirect-test:kitchen/values@0.1.0-list-bytes))
    (export "list-list" (func $indirect-test:kitchen/values@0.1.0-list-list))
    (export "list-list-list" (func $indirect-test:kitchen/values@0.1.0-list-list-list))
    (export "list-tuple" (func $indirect-test:kitchen/values@0.1.0-list-tuple))
    (export "list-point" (func $indirect-test:kitchen/values@0.1.0-list-point))
    (export "list-person" (func $indirect-test:kitchen/values@0.1.0-list-person))
    (export "list-wide" (func $indirect-test:kitchen/values@0.1.0-list-wide))
    (export "list-shape" (func $indirect-test:kitchen/values@0.1.0-list-shape))
    (export "list-color" (func $indirect-test:kitchen/values@0.1.0-list-color))
    (export "list-perms" (func $indirect-test:kitchen/values@0.1.0-list-perms))
    (export "list-option" (func $indirect-test:kitchen/values@0.1.0-list-option))
    (export "list-result" (func $indirect-test:kitchen/values@0.1.0-list-result))
    (export "tuple1" (func $tuple1))
    (export "tuple3" (func $indirect-test:kitchen/values@0.1.0-tuple3))
    (export "tuple-nested" (func $indirect-test:kitchen/values@0.1.0-tuple-nested))
    (export "tuple10" (func $indirect-test:kitchen/values@0.1.0-tuple10))
    (export "echo-point" (func $indirect-test:kitchen/values@0.1.0-echo-point))
    (export "echo-person" (func $indirect-test:kitchen/values@0.1.0-echo-person))
    (export "echo-household" (func $indirect-test:kitchen/values@0.1.0-echo-household))
    (export "echo-wide" (func $indirect-test:kitchen/values@0.1.0-echo-wide))
    (export "echo-words" (func $indirect-test:kitchen/values@0.1.0-echo-words))
    (export "echo-shape" (func $indirect-test:kitchen/values@0.1.0-echo-shape))
    (export "echo-number" (func $indirect-test:kitchen/values@0.1.0-echo-number))
    (export "echo-only" (func $indirect-test:kitchen/values@0.1.0-echo-only))
    (export "echo-color" (func $echo-color))
    (export "echo-single" (func $echo-single))
    (export "echo-keyword" (func $echo-keyword))
    (export "echo-perms" (func $echo-perms))
    (export "echo-flags1" (func $echo-flags1))
    (export "echo-flags8" (func $echo-flags8))
    (export "echo-flags9" (func $echo-flags9))
    (export "echo-flags32" (func $echo-flags32))
    (export "option-u8" (func $indirect-test:kitchen/values@0.1.0-option-u8))
    (export "option-string" (func $indirect-test:kitchen/values@0.1.0-option-string))
    (export "option-bytes" (func $indirect-test:kitchen/values@0.1.0-option-bytes))
    (export "option-point" (func $indirect-test:kitchen/values@0.1.0-option-point))
    (export "option-shape" (func $indirect-test:kitchen/values@0.1.0-option-shape))
    (export "option-list" (func $indirect-test:kitchen/values@0.1.0-option-list))
    (export "option-tuple" (func $indirect-test:kitchen/values@0.1.0-option-tuple))
    (export "option-option" (func $indirect-test:kitchen/values@0.1.0-option-option))
    (export "option-option-option" (func $indirect-test:kitchen/values@0.1.0-option-option-option))
    (export "option-result" (func $indirect-test:kitchen/values@0.1.0-option-result))
    (export "option-result-unit" (func $indirect-test:kitchen/values@0.1.0-option-result-unit))
    (export "result-both" (func $indirect-test:kitchen/values@0.1.0-result-both))
    (export "result-ok" (func $indirect-test:kitchen/values@0.1.0-result-ok))
    (export "result-err" (func $indirect-test:kitchen/values@0.1.0-result-err))
    (export "result-unit" (func $result-unit))
    (export "result-record" (func $indirect-test:kitchen/values@0.1.0-result-record))
    (export "result-enum" (func $indirect-test:kitchen/values@0.1.0-result-enum))
    (export "result-option" (func $indirect-test:kitchen/values@0.1.0-result-option))
    (export "result-result" (func $indirect-test:kitchen/values@0.1.0-result-result))
    (export "tuple-result" (func $indirect-test:kitchen/values@0.1.0-tuple-result))
    (export "echo-id" (func $echo-id))
    (export "echo-label" (func $indirect-test:kitchen/values@0.1.0-echo-label))
    (export "echo-blob" (func $indirect-test:kitchen/values@0.1.0-echo-blob))
    (export "echo-blobs" (func $indirect-test:kitchen/values@0.1.0-echo-blobs))
    (export "echo-ids" (func $indirect-test:kitchen/values@0.1.0-echo-ids))
    (export "echo-maybe-id" (func $indirect-test:kitchen/values@0.1.0-echo-maybe-id))
    (export "option-maybe-id" (func $indirect-test:kitchen/values@0.1.0-option-maybe-id))
    (export "echo-place" (func $indirect-test:kitchen/values@0.1.0-echo-place))
    (export "echo-outcome" (func $indirect-test:kitchen/values@0.1.0-echo-outcome))
    (export "many" (func $indirect-test:kitchen/values@0.1.0-many))
    (export "spilled" (func $indirect-test:kitchen/values@0.1.0-spilled))
    (export "lambda" (func $indirect-test:kitchen/values@0.1.0-lambda))
  )
  (alias export $test:kitchen/host@0.1.0 "counter" (type $"#type64 counter" (@name "counter") (;64;)))
  (core func $resource.drop (;93;) (canon resource.drop $"#type64 counter"))
  (alias export $test:kitchen/host@0.1.0 "token" (type $"#type65 token" (@name "token") (;65;)))
  (core func $"#core-func94 resource.drop" (@name "resource.drop") (;94;) (canon resource.drop $"#type65 token"))
  (alias export $test:kitchen/host@0.1.0 "gate" (type $gate (;66;)))
  (core func $"#core-func95 resource.drop" (@name "resource.drop") (;95;) (canon resource.drop $gate))
  (alias core export $wit-component-shim-instance "67" (core func $indirect-test:kitchen/host@0.1.0-log (;96;)))
  (alias core export $wit-component-shim-instance "68" (core func $indirect-test:kitchen/host@0.1.0-fail (;97;)))
  (alias export $test:kitchen/host@0.1.0 "call-back" (func $call-back (;25;)))
  (core func $call-back (;98;) (canon lower (func $call-back)))
  (alias export $test:kitchen/host@0.1.0 "[constructor]counter" (func $"[constructor]counter" (;26;)))
  (core func $"[constructor]counter" (;99;) (canon lower (func $"[constructor]counter")))
  (alias export $test:kitchen/host@0.1.0 "[method]counter.incr" (func $"[method]counter.incr" (;27;)))
  (core func $"[method]counter.incr" (;100;) (canon lower (func $"[method]counter.incr")))
  (alias export $test:kitchen/host@0.1.0 "[method]counter.value" (func $"[method]counter.value" (;28;)))
  (core func $"[method]counter.value" (;101;) (canon lower (func $"[method]counter.value")))
  (alias core export $wit-component-shim-instance "69" (core func $"indirect-test:kitchen/host@0.1.0-[method]counter.divide" (;102;)))
  (alias export $test:kitchen/host@0.1.0 "[method]counter.absorb" (func $"[method]counter.absorb" (;29;)))
  (core func $"[method]counter.absorb" (;103;) (canon lower (func $"[method]counter.absorb")))
  (alias export $test:kitchen/host@0.1.0 "[method]counter.copy" (func $"[method]counter.copy" (;30;)))
  (core func $"[method]counter.copy" (;104;) (canon lower (func $"[method]counter.copy")))
  (alias export $test:kitchen/host@0.1.0 "[method]counter.exceeds" (func $"[method]counter.exceeds" (;31;)))
  (core func $"[method]counter.exceeds" (;105;) (canon lower (func $"[method]counter.exceeds")))
  (alias export $test:kitchen/host@0.1.0 "[static]counter.merge" (func $"[static]counter.merge" (;32;)))
  (core func $"[static]counter.merge" (;106;) (canon lower (func $"[static]counter.merge")))
  (alias export $test:kitchen/host@0.1.0 "[static]counter.total" (func $"[static]counter.total" (;33;)))
  (core func $"[static]counter.total" (;107;) (canon lower (func $"[static]counter.total")))
  (alias core export $wit-component-shim-instance "70" (core func $"indirect-test:kitchen/host@0.1.0-[method]token.owner" (;108;)))
  (alias core export $wit-component-shim-instance "71" (core func $"indirect-test:kitchen/host@0.1.0-[constructor]gate" (;109;)))
  (alias export $test:kitchen/host@0.1.0 "[method]gate.level" (func $"[method]gate.level" (;34;)))
  (core func $"[method]gate.level" (;110;) (canon lower (func $"[method]gate.level")))
  (alias core export $wit-component-shim-instance "72" (core func $indirect-test:kitchen/host@0.1.0-issue (;111;)))
  (alias export $test:kitchen/host@0.1.0 "check" (func $check (;35;)))
  (core func $check (;112;) (canon lower (func $check)))
  (alias core export $wit-component-shim-instance "73" (core func $indirect-test:kitchen/host@0.1.0-swap (;113;)))
  (alias core export $wit-component-shim-instance "74" (core func $indirect-test:kitchen/host@0.1.0-sum (;114;)))
  (alias core export $wit-component-shim-instance "75" (core func $indirect-test:kitchen/host@0.1.0-choose (;115;)))
  (alias core export $wit-component-shim-instance "76" (core func $indirect-test:kitchen/host@0.1.0-file (;116;)))
  (alias core export $wit-component-shim-instance "77" (core func $indirect-test:kitchen/host@0.1.0-locate (;117;)))
  (core instance $test:kitchen/host@0.1.0 (;2;)
    (export "[resource-drop]counter" (func $resource.drop))
    (export "[resource-drop]token" (func $"#core-func94 resource.drop"))
    (export "[resource-drop]gate" (func $"#core-func95 resource.drop"))
    (export "log" (func $indirect-test:kitchen/host@0.1.0-log))
    (export "fail" (func $indirect-test:kitchen/host@0.1.0-fail))
    (export "call-back" (func $call-back))
    (export "[constructor]counter" (func $"[constructor]counter"))
    (export "[method]counter.incr" (func $"[method]counter.incr"))
    (export "[method]counter.value" (func $"[method]counter.value"))
    (export "[method]counter.divide" (func $"indirect-test:kitchen/host@0.1.0-[method]counter.divide"))
    (export "[method]counter.absorb" (func $"[method]counter.absorb"))
    (export "[method]counter.copy" (func $"[method]counter.copy"))
    (export "[method]counter.exceeds" (func $"[method]counter.exceeds"))
    (export "[static]counter.merge" (func $"[static]counter.merge"))
    (export "[static]counter.total" (func $"[static]counter.total"))
    (export "[method]token.owner" (func $"indirect-test:kitchen/host@0.1.0-[method]token.owner"))
    (export "[constructor]gate" (func $"indirect-test:kitchen/host@0.1.0-[constructor]gate"))
    (export "[method]gate.level" (func $"[method]gate.level"))
    (export "issue" (func $indirect-test:kitchen/host@0.1.0-issue))
    (export "check" (func $check))
    (export "swap" (func $indirect-test:kitchen/host@0.1.0-swap))
    (export "sum" (func $indirect-test:kitchen/host@0.1.0-sum))
    (export "choose" (func $indirect-test:kitchen/host@0.1.0-choose))
    (export "file" (func $indirect-test:kitchen/host@0.1.0-file))
    (export "locate" (func $indirect-test:kitchen/host@0.1.0-locate))
  )
  (alias export $clock "now" (func $now (;36;)))
  (core func $now (;118;) (canon lower (func $now)))
  (core instance $clock (;3;)
    (export "now" (func $now))
  )
  (alias core export $wit-component-shim-instance "78" (core func $indirect-$root-notify (;119;)))
  (core instance $$root (;4;)
    (export "notify" (func $indirect-$root-notify))
  )
  (core func $resource.new (;120;) (canon resource.new $account))
  (core func $resource.rep (;121;) (canon resource.rep $account))
  (core func $"#core-func122 resource.drop" (@name "resource.drop") (;122;) (canon resource.drop $account))
  (core func $"#core-func123 resource.new" (@name "resource.new") (;123;) (canon resource.new $vault))
  (core instance $"[export]test:kitchen/guest@0.1.0" (;5;)
    (export "[resource-new]account" (func $resource.new))
    (export "[resource-rep]account" (func $resource.rep))
    (export "[resource-drop]account" (func $"#core-func122 resource.drop"))
    (export "[resource-new]vault" (func $"#core-func123 resource.new"))
  )
  (core instance $main (;6;) (instantiate $main
      (with "test:kitchen/values@0.1.0" (instance $test:kitchen/values@0.1.0))
      (with "test:kitchen/host@0.1.0" (instance $test:kitchen/host@0.1.0))
      (with "clock" (instance $clock))
      (with "$root" (instance $$root))
      (with "[export]test:kitchen/guest@0.1.0" (instance $"[export]test:kitchen/guest@0.1.0"))
    )
  )
  (alias core export $main "memory" (core memory $memory (;0;)))
  (core module $wit-component-fixup (;2;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32 i32 i32 i32 i32)))
    (type (;2;) (func (param i32 f32 i32 i32 i32 i32)))
    (type (;3;) (func (param i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32)))
    (type (;4;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
    (type (;5;) (func (param i32 i32)))
    (type (;6;) (func (param i32 i32 i32 i32 i32 i32 i32 f32 i32)))
    (type (;7;) (func (param i32 i64 i64 i32 i32)))
    (type (;8;) (func (param i32 i64 i32 i32)))
    (type (;9;) (func (param i32 i32 i32 i32)))
    (type (;10;) (func (param i32 i32 i64 i64 i32 i32)))
    (type (;11;) (func (param i32 i32 i32 i32 i32)))
    (type (;12;) (func (param i32 i32 i64 i32 i32)))
    (type (;13;) (func (param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32)))
    (type (;14;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
    (type (;15;) (func (param i32 i64 i32)))
    (type (;16;) (func (param i32 i32 i64 i32)))
    (type (;17;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 f32 i32)))
    (type (;18;) (func (param i32 i32 i32 i32 i32 i32 i32)))
    (type (;19;) (func (param i32 i32) (result i32)))
    (type (;20;) (func (param i32)))
    (import "actual" "0" (func (;0;) (type 0)))
    (import "actual" "1" (func (;1;) (type 0)))
    (import "actual" "2" (func (;2;) (type 0)))
    (import "actual" "3" (func (;3;) (type 0)))
    (import "actual" "4" (func (;4;) (type 0)))
    (import "actual" "5" (func (;5;) (type 0)))
    (import "actual" "6" (func (;6;) (type 0)))
    (import "actual" "7" (func (;7;) (type 0)))
    (import "actual" "8" (func (;8;) (type 0)))
    (import "actual" "9" (func (;9;) (type 0)))
    (import "actual" "10" (func (;10;) (type 0)))
    (import "actual" "11" (func (;11;) (type 0)))
    (import "actual" "12" (func (;12;) (type 0)))
    (import "actual" "13" (func (;13;) (type 0)))
    (import "actual" "14" (func (;14;) (type 0)))
    (import "actual" "15" (func (;15;) (type 0)))
    (import "actual" "16" (func (;16;) (type 0)))
    (import "actual" "17" (func (;17;) (type 0)))
    (import "actual" "18" (func (;18;) (type 0)))
    (import "actual" "19" (func (;19;) (type 0)))
    (import "actual" "20" (func (;20;) (type 0)))
    (import "actual" "21" (func (;21;) (type 0)))
    (import "actual" "22" (func (;22;) (type 0)))
    (import "actual" "23" (func (;23;) (type 0)))
    (import "actual" "24" (func (;24;) (type 0)))
    (import "actual" "25" (func (;25;) (type 0)))
    (import "actual" "26" (func (;26;) (type 1)))
    (import "actual" "27" (func (;27;) (type 2)))
    (import "actual" "28" (func (;28;) (type 3)))
    (import "actual" "29" (func (;29;) (type 0)))
    (import "actual" "30" (func (;30;) (type 4)))
    (import "actual" "31" (func (;31;) (type 5)))
    (import "actual" "32" (func (;32;) (type 5)))
    (import "actual" "33" (func (;33;) (type 6)))
    (import "actual" "34" (func (;34;) (type 7)))
    (import "actual" "35" (func (;35;) (type 8)))
    (import "actual" "36" (func (;36;) (type 0)))
    (import "actual" "37" (func (;37;) (type 0)))
    (import "actual" "38" (func (;38;) (type 9)))
    (import "actual" "39" (func (;39;) (type 9)))
    (import "actual" "40" (func (;40;) (type 9)))
    (import "actual" "41" (func (;41;) (type 10)))
    (import "actual" "42" (func (;42;) (type 9)))
    (import "actual" "43" (func (;43;) (type 1)))
    (import "actual" "44" (func (;44;) (type 9)))
    (import "actual" "45" (func (;45;) (type 1)))
    (import "actual" "46" (func (;46;) (type 11)))
    (import "actual" "47" (func (;47;) (type 0)))
    (import "actual" "48" (func (;48;) (type 9)))
    (import "actual" "49" (func (;49;) (type 9)))
    (import "actual" "50" (func (;50;) (type 12)))
    (import "actual" "51" (func (;51;) (type 13)))
    (import "actual" "52" (func (;52;) (type 0)))
    (import "actual" "53" (func (;53;) (type 11)))
    (import "actual" "54" (func (;54;) (type 11)))
    (import "actual" "55" (func (;55;) (type 14)))
    (import "actual" "56" (func (;56;) (type 0)))
    (import "actual" "57" (func (;57;) (type 0)))
    (import "actual" "58" (func (;58;) (type 0)))
    (import "actual" "59" (func (;59;) (type 0)))
    (import "actual" "60" (func (;60;) (type 15)))
    (import "actual" "61" (func (;61;) (type 16)))
    (import "actual" "62" (func (;62;) (type 0)))
    (import "actual" "63" (func (;63;) (type 9)))
    (import "actual" "64" (func (;64;) (type 17)))
    (import "actual" "65" (func (;65;) (type 5)))
    (import "actual" "66" (func (;66;) (type 18)))
    (import "actual" "67" (func (;67;) (type 5)))
    (import "actual" "68" (func (;68;) (type 5)))
    (import "actual" "69" (func (;69;) (type 0)))
    (import "actual" "70" (func (;70;) (type 5)))
    (import "actual" "71" (func (;71;) (type 5)))
    (import "actual" "72" (func (;72;) (type 0)))
    (import "actual" "73" (func (;73;) (type 0)))
    (import "actual" "74" (func (;74;) (type 19)))
    (import "actual" "75" (func (;75;) (type 11)))
    (import "actual" "76" (func (;76;) (type 9)))
    (import "actual" "77" (func (;77;) (type 0)))
    (import "actual" "78" (func (;78;) (type 19)))
    (import "actual" "79" (func (;79;) (type 20)))
    (import "actual" "80" (func (;80;) (type 20)))
    (import "shim" "$imports" (table (;0;) 81 81 funcref))
    (elem (;0;) (i32.const 0) func 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80)
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (alias export $test:kitchen/values@0.1.0 "echo-string" (func $echo-string (;37;)))
  (alias core export $main "cabi_realloc" (core func $cabi_realloc (;124;)))
  (core func $"#core-func125 indirect-test:kitchen/values@0.1.0-echo-string" (@name "indirect-test:kitchen/values@0.1.0-echo-string") (;125;) (canon lower (func $echo-string) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "list-bool" (func $list-bool (;38;)))
  (core func $"#core-func126 indirect-test:kitchen/values@0.1.0-list-bool" (@name "indirect-test:kitchen/values@0.1.0-list-bool") (;126;) (canon lower (func $list-bool) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-u8" (func $list-u8 (;39;)))
  (core func $"#core-func127 indirect-test:kitchen/values@0.1.0-list-u8" (@name "indirect-test:kitchen/values@0.1.0-list-u8") (;127;) (canon lower (func $list-u8) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-s8" (func $list-s8 (;40;)))
  (core func $"#core-func128 indirect-test:kitchen/values@0.1.0-list-s8" (@name "indirect-test:kitchen/values@0.1.0-list-s8") (;128;) (canon lower (func $list-s8) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-u16" (func $list-u16 (;41;)))
  (core func $"#core-func129 indirect-test:kitchen/values@0.1.0-list-u16" (@name "indirect-test:kitchen/values@0.1.0-list-u16") (;129;) (canon lower (func $list-u16) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-s16" (func $list-s16 (;42;)))
  (core func $"#core-func130 indirect-test:kitchen/values@0.1.0-list-s16" (@name "indirect-test:kitchen/values@0.1.0-list-s16") (;130;) (canon lower (func $list-s16) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-u32" (func $list-u32 (;43;)))
  (core func $"#core-func131 indirect-test:kitchen/values@0.1.0-list-u32" (@name "indirect-test:kitchen/values@0.1.0-list-u32") (;131;) (canon lower (func $list-u32) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-s32" (func $list-s32 (;44;)))
  (core func $"#core-func132 indirect-test:kitchen/values@0.1.0-list-s32" (@name "indirect-test:kitchen/values@0.1.0-list-s32") (;132;) (canon lower (func $list-s32) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-u64" (func $list-u64 (;45;)))
  (core func $"#core-func133 indirect-test:kitchen/values@0.1.0-list-u64" (@name "indirect-test:kitchen/values@0.1.0-list-u64") (;133;) (canon lower (func $list-u64) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-s64" (func $list-s64 (;46;)))
  (core func $"#core-func134 indirect-test:kitchen/values@0.1.0-list-s64" (@name "indirect-test:kitchen/values@0.1.0-list-s64") (;134;) (canon lower (func $list-s64) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-f32" (func $list-f32 (;47;)))
  (core func $"#core-func135 indirect-test:kitchen/values@0.1.0-list-f32" (@name "indirect-test:kitchen/values@0.1.0-list-f32") (;135;) (canon lower (func $list-f32) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-f64" (func $list-f64 (;48;)))
  (core func $"#core-func136 indirect-test:kitchen/values@0.1.0-list-f64" (@name "indirect-test:kitchen/values@0.1.0-list-f64") (;136;) (canon lower (func $list-f64) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-char" (func $list-char (;49;)))
  (core func $"#core-func137 indirect-test:kitchen/values@0.1.0-list-char" (@name "indirect-test:kitchen/values@0.1.0-list-char") (;137;) (canon lower (func $list-char) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-string" (func $list-string (;50;)))
  (core func $"#core-func138 indirect-test:kitchen/values@0.1.0-list-string" (@name "indirect-test:kitchen/values@0.1.0-list-string") (;138;) (canon lower (func $list-string) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "list-bytes" (func $list-bytes (;51;)))
  (core func $"#core-func139 indirect-test:kitchen/values@0.1.0-list-bytes" (@name "indirect-test:kitchen/values@0.1.0-list-bytes") (;139;) (canon lower (func $list-bytes) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-list" (func $list-list (;52;)))
  (core func $"#core-func140 indirect-test:kitchen/values@0.1.0-list-list" (@name "indirect-test:kitchen/values@0.1.0-list-list") (;140;) (canon lower (func $list-list) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-list-list" (func $list-list-list (;53;)))
  (core func $"#core-func141 indirect-test:kitchen/values@0.1.0-list-list-list" (@name "indirect-test:kitchen/values@0.1.0-list-list-list") (;141;) (canon lower (func $list-list-list) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "list-tuple" (func $list-tuple (;54;)))
  (core func $"#core-func142 indirect-test:kitchen/values@0.1.0-list-tuple" (@name "indirect-test:kitchen/values@0.1.0-list-tuple") (;142;) (canon lower (func $list-tuple) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "list-point" (func $list-point (;55;)))
  (core func $"#core-func143 indirect-test:kitchen/values@0.1.0-list-point" (@name "indirect-test:kitchen/values@0.1.0-list-point") (;143;) (canon lower (func $list-point) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-person" (func $list-person (;56;)))
  (core func $"#core-func144 indirect-test:kitchen/values@0.1.0-list-person" (@name "indirect-test:kitchen/values@0.1.0-list-person") (;144;) (canon lower (func $list-person) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "list-wide" (func $list-wide (;57;)))
  (core func $"#core-func145 indirect-test:kitchen/values@0.1.0-list-wide" (@name "indirect-test:kitchen/values@0.1.0-list-wide") (;145;) (canon lower (func $list-wide) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "list-shape" (func $list-shape (;58;)))
  (core func $"#core-func146 indirect-test:kitchen/values@0.1.0-list-shape" (@name "indirect-test:kitchen/values@0.1.0-list-shape") (;146;) (canon lower (func $list-shape) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "list-color" (func $list-color (;59;)))
  (core func $"#core-func147 indirect-test:kitchen/values@0.1.0-list-color" (@name "indirect-test:kitchen/values@0.1.0-list-color") (;147;) (canon lower (func $list-color) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-perms" (func $list-perms (;60;)))
  (core func $"#core-func148 indirect-test:kitchen/values@0.1.0-list-perms" (@name "indirect-test:kitchen/values@0.1.0-list-perms") (;148;) (canon lower (func $list-perms) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "list-option" (func $list-option (;61;)))
  (core func $"#core-func149 indirect-test:kitchen/values@0.1.0-list-option" (@name "indirect-test:kitchen/values@0.1.0-list-option") (;149;) (canon lower (func $list-option) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "list-result" (func $list-result (;62;)))
  (core func $"#core-func150 indirect-test:kitchen/values@0.1.0-list-result" (@name "indirect-test:kitchen/values@0.1.0-list-result") (;150;) (canon lower (func $list-result) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "tuple3" (func $tuple3 (;63;)))
  (core func $"#core-func151 indirect-test:kitchen/values@0.1.0-tuple3" (@name "indirect-test:kitchen/values@0.1.0-tuple3") (;151;) (canon lower (func $tuple3) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "tuple-nested" (func $tuple-nested (;64;)))
  (core func $"#core-func152 indirect-test:kitchen/values@0.1.0-tuple-nested" (@name "indirect-test:kitchen/values@0.1.0-tuple-nested") (;152;) (canon lower (func $tuple-nested) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "tuple10" (func $tuple10 (;65;)))
  (core func $"#core-func153 indirect-test:kitchen/values@0.1.0-tuple10" (@name "indirect-test:kitchen/values@0.1.0-tuple10") (;153;) (canon lower (func $tuple10) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-point" (func $echo-point (;66;)))
  (core func $"#core-func154 indirect-test:kitchen/values@0.1.0-echo-point" (@name "indirect-test:kitchen/values@0.1.0-echo-point") (;154;) (canon lower (func $echo-point) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "echo-person" (func $echo-person (;67;)))
  (core func $"#core-func155 indirect-test:kitchen/values@0.1.0-echo-person" (@name "indirect-test:kitchen/values@0.1.0-echo-person") (;155;) (canon lower (func $echo-person) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-household" (func $echo-household (;68;)))
  (core func $"#core-func156 indirect-test:kitchen/values@0.1.0-echo-household" (@name "indirect-test:kitchen/values@0.1.0-echo-household") (;156;) (canon lower (func $echo-household) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-wide" (func $echo-wide (;69;)))
  (core func $"#core-func157 indirect-test:kitchen/values@0.1.0-echo-wide" (@name "indirect-test:kitchen/values@0.1.0-echo-wide") (;157;) (canon lower (func $echo-wide) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-words" (func $echo-words (;70;)))
  (core func $"#core-func158 indirect-test:kitchen/values@0.1.0-echo-words" (@name "indirect-test:kitchen/values@0.1.0-echo-words") (;158;) (canon lower (func $echo-words) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-shape" (func $echo-shape (;71;)))
  (core func $"#core-func159 indirect-test:kitchen/values@0.1.0-echo-shape" (@name "indirect-test:kitchen/values@0.1.0-echo-shape") (;159;) (canon lower (func $echo-shape) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-number" (func $echo-number (;72;)))
  (core func $"#core-func160 indirect-test:kitchen/values@0.1.0-echo-number" (@name "indirect-test:kitchen/values@0.1.0-echo-number") (;160;) (canon lower (func $echo-number) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-only" (func $echo-only (;73;)))
  (core func $"#core-func161 indirect-test:kitchen/values@0.1.0-echo-only" (@name "indirect-test:kitchen/values@0.1.0-echo-only") (;161;) (canon lower (func $echo-only) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "option-u8" (func $option-u8 (;74;)))
  (core func $"#core-func162 indirect-test:kitchen/values@0.1.0-option-u8" (@name "indirect-test:kitchen/values@0.1.0-option-u8") (;162;) (canon lower (func $option-u8) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "option-string" (func $option-string (;75;)))
  (core func $"#core-func163 indirect-test:kitchen/values@0.1.0-option-string" (@name "indirect-test:kitchen/values@0.1.0-option-string") (;163;) (canon lower (func $option-string) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "option-bytes" (func $option-bytes (;76;)))
  (core func $"#core-func164 indirect-test:kitchen/values@0.1.0-option-bytes" (@name "indirect-test:kitchen/values@0.1.0-option-bytes") (;164;) (canon lower (func $option-bytes) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "option-point" (func $option-point (;77;)))
  (core func $"#core-func165 indirect-test:kitchen/values@0.1.0-option-point" (@name "indirect-test:kitchen/values@0.1.0-option-point") (;165;) (canon lower (func $option-point) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "option-shape" (func $option-shape (;78;)))
  (core func $"#core-func166 indirect-test:kitchen/values@0.1.0-option-shape" (@name "indirect-test:kitchen/values@0.1.0-option-shape") (;166;) (canon lower (func $option-shape) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "option-list" (func $option-list (;79;)))
  (core func $"#core-func167 indirect-test:kitchen/values@0.1.0-option-list" (@name "indirect-test:kitchen/values@0.1.0-option-list") (;167;) (canon lower (func $option-list) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "option-tuple" (func $option-tuple (;80;)))
  (core func $"#core-func168 indirect-test:kitchen/values@0.1.0-option-tuple" (@name "indirect-test:kitchen/values@0.1.0-option-tuple") (;168;) (canon lower (func $option-tuple) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "option-option" (func $option-option (;81;)))
  (core func $"#core-func169 indirect-test:kitchen/values@0.1.0-option-option" (@name "indirect-test:kitchen/values@0.1.0-option-option") (;169;) (canon lower (func $option-option) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "option-option-option" (func $option-option-option (;82;)))
  (core func $"#core-func170 indirect-test:kitchen/values@0.1.0-option-option-option" (@name "indirect-test:kitchen/values@0.1.0-option-option-option") (;170;) (canon lower (func $option-option-option) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "option-result" (func $option-result (;83;)))
  (core func $"#core-func171 indirect-test:kitchen/values@0.1.0-option-result" (@name "indirect-test:kitchen/values@0.1.0-option-result") (;171;) (canon lower (func $option-result) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "option-result-unit" (func $option-result-unit (;84;)))
  (core func $"#core-func172 indirect-test:kitchen/values@0.1.0-option-result-unit" (@name "indirect-test:kitchen/values@0.1.0-option-result-unit") (;172;) (canon lower (func $option-result-unit) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "result-both" (func $result-both (;85;)))
  (core func $"#core-func173 indirect-test:kitchen/values@0.1.0-result-both" (@name "indirect-test:kitchen/values@0.1.0-result-both") (;173;) (canon lower (func $result-both) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "result-ok" (func $result-ok (;86;)))
  (core func $"#core-func174 indirect-test:kitchen/values@0.1.0-result-ok" (@name "indirect-test:kitchen/values@0.1.0-result-ok") (;174;) (canon lower (func $result-ok) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "result-err" (func $result-err (;87;)))
  (core func $"#core-func175 indirect-test:kitchen/values@0.1.0-result-err" (@name "indirect-test:kitchen/values@0.1.0-result-err") (;175;) (canon lower (func $result-err) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "result-record" (func $result-record (;88;)))
  (core func $"#core-func176 indirect-test:kitchen/values@0.1.0-result-record" (@name "indirect-test:kitchen/values@0.1.0-result-record") (;176;) (canon lower (func $result-record) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "result-enum" (func $result-enum (;89;)))
  (core func $"#core-func177 indirect-test:kitchen/values@0.1.0-result-enum" (@name "indirect-test:kitchen/values@0.1.0-result-enum") (;177;) (canon lower (func $result-enum) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "result-option" (func $result-option (;90;)))
  (core func $"#core-func178 indirect-test:kitchen/values@0.1.0-result-option" (@name "indirect-test:kitchen/values@0.1.0-result-option") (;178;) (canon lower (func $result-option) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "result-result" (func $result-result (;91;)))
  (core func $"#core-func179 indirect-test:kitchen/values@0.1.0-result-result" (@name "indirect-test:kitchen/values@0.1.0-result-result") (;179;) (canon lower (func $result-result) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "tuple-result" (func $tuple-result (;92;)))
  (core func $"#core-func180 indirect-test:kitchen/values@0.1.0-tuple-result" (@name "indirect-test:kitchen/values@0.1.0-tuple-result") (;180;) (canon lower (func $tuple-result) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-label" (func $echo-label (;93;)))
  (core func $"#core-func181 indirect-test:kitchen/values@0.1.0-echo-label" (@name "indirect-test:kitchen/values@0.1.0-echo-label") (;181;) (canon lower (func $echo-label) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "echo-blob" (func $echo-blob (;94;)))
  (core func $"#core-func182 indirect-test:kitchen/values@0.1.0-echo-blob" (@name "indirect-test:kitchen/values@0.1.0-echo-blob") (;182;) (canon lower (func $echo-blob) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "echo-blobs" (func $echo-blobs (;95;)))
  (core func $"#core-func183 indirect-test:kitchen/values@0.1.0-echo-blobs" (@name "indirect-test:kitchen/values@0.1.0-echo-blobs") (;183;) (canon lower (func $echo-blobs) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "echo-ids" (func $echo-ids (;96;)))
  (core func $"#core-func184 indirect-test:kitchen/values@0.1.0-echo-ids" (@name "indirect-test:kitchen/values@0.1.0-echo-ids") (;184;) (canon lower (func $echo-ids) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/values@0.1.0 "echo-maybe-id" (func $echo-maybe-id (;97;)))
  (core func $"#core-func185 indirect-test:kitchen/values@0.1.0-echo-maybe-id" (@name "indirect-test:kitchen/values@0.1.0-echo-maybe-id") (;185;) (canon lower (func $echo-maybe-id) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "option-maybe-id" (func $option-maybe-id (;98;)))
  (core func $"#core-func186 indirect-test:kitchen/values@0.1.0-option-maybe-id" (@name "indirect-test:kitchen/values@0.1.0-option-maybe-id") (;186;) (canon lower (func $option-maybe-id) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "echo-place" (func $echo-place (;99;)))
  (core func $"#core-func187 indirect-test:kitchen/values@0.1.0-echo-place" (@name "indirect-test:kitchen/values@0.1.0-echo-place") (;187;) (canon lower (func $echo-place) (memory $memory)))
  (alias export $test:kitchen/values@0.1.0 "echo-outcome" (func $echo-outcome (;100;)))
  (core func $"#core-func188 indirect-test:kitchen/values@0.1.0-echo-outcome" (@name "indirect-test:kitchen/values@0.1.0-echo-outcome") (;188;) (canon lower (func $echo-outcome) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "many" (func $many (;101;)))
  (core func $"#core-func189 indirect-test:kitchen/values@0.1.0-many" (@name "indirect-test:kitchen/values@0.1.0-many") (;189;) (canon lower (func $many) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "spilled" (func $spilled (;102;)))
  (core func $"#core-func190 indirect-test:kitchen/values@0.1.0-spilled" (@name "indirect-test:kitchen/values@0.1.0-spilled") (;190;) (canon lower (func $spilled) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/values@0.1.0 "lambda" (func $lambda (;103;)))
  (core func $"#core-func191 indirect-test:kitchen/values@0.1.0-lambda" (@name "indirect-test:kitchen/values@0.1.0-lambda") (;191;) (canon lower (func $lambda) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/host@0.1.0 "log" (func $log (;104;)))
  (core func $"#core-func192 indirect-test:kitchen/host@0.1.0-log" (@name "indirect-test:kitchen/host@0.1.0-log") (;192;) (canon lower (func $log) (memory $memory) string-encoding=utf8))
  (alias export $test:kitchen/host@0.1.0 "fail" (func $fail (;105;)))
  (core func $"#core-func193 indirect-test:kitchen/host@0.1.0-fail" (@name "indirect-test:kitchen/host@0.1.0-fail") (;193;) (canon lower (func $fail) (memory $memory) string-encoding=utf8))
  (alias export $test:kitchen/host@0.1.0 "[method]counter.divide" (func $"[method]counter.divide" (;106;)))
  (core func $"#core-func194 indirect-test:kitchen/host@0.1.0-[method]counter.divide" (@name "indirect-test:kitchen/host@0.1.0-[method]counter.divide") (;194;) (canon lower (func $"[method]counter.divide") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/host@0.1.0 "[method]token.owner" (func $"[method]token.owner" (;107;)))
  (core func $"#core-func195 indirect-test:kitchen/host@0.1.0-[method]token.owner" (@name "indirect-test:kitchen/host@0.1.0-[method]token.owner") (;195;) (canon lower (func $"[method]token.owner") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/host@0.1.0 "[constructor]gate" (func $"[constructor]gate" (;108;)))
  (core func $"#core-func196 indirect-test:kitchen/host@0.1.0-[constructor]gate" (@name "indirect-test:kitchen/host@0.1.0-[constructor]gate") (;196;) (canon lower (func $"[constructor]gate") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/host@0.1.0 "issue" (func $issue (;109;)))
  (core func $"#core-func197 indirect-test:kitchen/host@0.1.0-issue" (@name "indirect-test:kitchen/host@0.1.0-issue") (;197;) (canon lower (func $issue) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/host@0.1.0 "swap" (func $swap (;110;)))
  (core func $"#core-func198 indirect-test:kitchen/host@0.1.0-swap" (@name "indirect-test:kitchen/host@0.1.0-swap") (;198;) (canon lower (func $swap) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/host@0.1.0 "sum" (func $sum (;111;)))
  (core func $"#core-func199 indirect-test:kitchen/host@0.1.0-sum" (@name "indirect-test:kitchen/host@0.1.0-sum") (;199;) (canon lower (func $sum) (memory $memory)))
  (alias export $test:kitchen/host@0.1.0 "choose" (func $choose (;112;)))
  (core func $"#core-func200 indirect-test:kitchen/host@0.1.0-choose" (@name "indirect-test:kitchen/host@0.1.0-choose") (;200;) (canon lower (func $choose) (memory $memory)))
  (alias export $test:kitchen/host@0.1.0 "file" (func $file (;113;)))
  (core func $"#core-func201 indirect-test:kitchen/host@0.1.0-file" (@name "indirect-test:kitchen/host@0.1.0-file") (;201;) (canon lower (func $file) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/host@0.1.0 "locate" (func $locate (;114;)))
  (core func $"#core-func202 indirect-test:kitchen/host@0.1.0-locate" (@name "indirect-test:kitchen/host@0.1.0-locate") (;202;) (canon lower (func $locate) (memory $memory)))
  (core func $"#core-func203 indirect-$root-notify" (@name "indirect-$root-notify") (;203;) (canon lower (func $notify) (memory $memory) string-encoding=utf8))
  (alias core export $main "test:kitchen/guest@0.1.0#[dtor]account" (core func $"test:kitchen/guest@0.1.0#[dtor]account" (;204;)))
  (alias core export $main "test:kitchen/guest@0.1.0#[dtor]vault" (core func $"test:kitchen/guest@0.1.0#[dtor]vault" (;205;)))
  (core instance $actual (;7;)
    (export "0" (func $"#core-func125 indirect-test:kitchen/values@0.1.0-echo-string"))
    (export "1" (func $"#core-func126 indirect-test:kitchen/values@0.1.0-list-bool"))
    (export "2" (func $"#core-func127 indirect-test:kitchen/values@0.1.0-list-u8"))
    (export "3" (func $"#core-func128 indirect-test:kitchen/values@0.1.0-list-s8"))
    (export "4" (func $"#core-func129 indirect-test:kitchen/values@0.1.0-list-u16"))
    (export "5" (func $"#core-func130 indirect-test:kitchen/values@0.1.0-list-s16"))
    (export "6" (func $"#core-func131 indirect-test:kitchen/values@0.1.0-list-u32"))
    (export "7" (func $"#core-func132 indirect-test:kitchen/values@0.1.0-list-s32"))
    (export "8" (func $"#core-func133 indirect-test:kitchen/values@0.1.0-list-u64"))
    (export "9" (func $"#core-func134 indirect-test:kitchen/values@0.1.0-list-s64"))
    (export "10" (func $"#core-func135 indirect-test:kitchen/values@0.1.0-list-f32"))
    (export "11" (func $"#core-func136 indirect-test:kitchen/values@0.1.0-list-f64"))
    (export "12" (func $"#core-func137 indirect-test:kitchen/values@0.1.0-list-char"))
    (export "13" (func $"#core-func138 indirect-test:kitchen/values@0.1.0-list-string"))
    (export "14" (func $"#core-func139 indirect-test:kitchen/values@0.1.0-list-bytes"))
    (export "15" (func $"#core-func140 indirect-test:kitchen/values@0.1.0-list-list"))
    (export "16" (func $"#core-func141 indirect-test:kitchen/values@0.1.0-list-list-list"))
    (export "17" (func $"#core-func142 indirect-test:kitchen/values@0.1.0-list-tuple"))
    (export "18" (func $"#core-func143 indirect-test:kitchen/values@0.1.0-list-point"))
    (export "19" (func $"#core-func144 indirect-test:kitchen/values@0.1.0-list-person"))
    (export "20" (func $"#core-func145 indirect-test:kitchen/values@0.1.0-list-wide"))
    (export "21" (func $"#core-func146 indirect-test:kitchen/values@0.1.0-list-shape"))
    (export "22" (func $"#core-func147 indirect-test:kitchen/values@0.1.0-list-color"))
    (export "23" (func $"#core-func148 indirect-test:kitchen/values@0.1.0-list-perms"))
    (export "24" (func $"#core-func149 indirect-test:kitchen/values@0.1.0-list-option"))
    (export "25" (func $"#core-func150 indirect-test:kitchen/values@0.1.0-list-result"))
    (export "26" (func $"#core-func151 indirect-test:kitchen/values@0.1.0-tuple3"))
    (export "27" (func $"#core-func152 indirect-test:kitchen/values@0.1.0-tuple-nested"))
    (export "28" (func $"#core-func153 indirect-test:kitchen/values@0.1.0-tuple10"))
    (export "29" (func $"#core-func154 indirect-test:kitchen/values@0.1.0-echo-point"))
    (export "30" (func $"#core-func155 indirect-test:kitchen/values@0.1.0-echo-person"))
    (export "31" (func $"#core-func156 indirect-test:kitchen/values@0.1.0-echo-household"))
    (export "32" (func $"#core-func157 indirect-test:kitchen/values@0.1.0-echo-wide"))
    (export "33" (func $"#core-func158 indirect-test:kitchen/values@0.1.0-echo-words"))
    (export "34" (func $"#core-func159 indirect-test:kitchen/values@0.1.0-echo-shape"))
    (export "35" (func $"#core-func160 indirect-test:kitchen/values@0.1.0-echo-number"))
    (export "36" (func $"#core-func161 indirect-test:kitchen/values@0.1.0-echo-only"))
    (export "37" (func $"#core-func162 indirect-test:kitchen/values@0.1.0-option-u8"))
    (export "38" (func $"#core-func163 indirect-test:kitchen/values@0.1.0-option-string"))
    (export "39" (func $"#core-func164 indirect-test:kitchen/values@0.1.0-option-bytes"))
    (export "40" (func $"#core-func165 indirect-test:kitchen/values@0.1.0-option-point"))
    (export "41" (func $"#core-func166 indirect-test:kitchen/values@0.1.0-option-shape"))
    (export "42" (func $"#core-func167 indirect-test:kitchen/values@0.1.0-option-list"))
    (export "43" (func $"#core-func168 indirect-test:kitchen/values@0.1.0-option-tuple"))
    (export "44" (func $"#core-func169 indirect-test:kitchen/values@0.1.0-option-option"))
    (export "45" (func $"#core-func170 indirect-test:kitchen/values@0.1.0-option-option-option"))
    (export "46" (func $"#core-func171 indirect-test:kitchen/values@0.1.0-option-result"))
    (export "47" (func $"#core-func172 indirect-test:kitchen/values@0.1.0-option-result-unit"))
    (export "48" (func $"#core-func173 indirect-test:kitchen/values@0.1.0-result-both"))
    (export "49" (func $"#core-func174 indirect-test:kitchen/values@0.1.0-result-ok"))
    (export "50" (func $"#core-func175 indirect-test:kitchen/values@0.1.0-result-err"))
    (export "51" (func $"#core-func176 indirect-test:kitchen/values@0.1.0-result-record"))
    (export "52" (func $"#core-func177 indirect-test:kitchen/values@0.1.0-result-enum"))
    (export "53" (func $"#core-func178 indirect-test:kitchen/values@0.1.0-result-option"))
    (export "54" (func $"#core-func179 indirect-test:kitchen/values@0.1.0-result-result"))
    (export "55" (func $"#core-func180 indirect-test:kitchen/values@0.1.0-tuple-result"))
    (export "56" (func $"#core-func181 indirect-test:kitchen/values@0.1.0-echo-label"))
    (export "57" (func $"#core-func182 indirect-test:kitchen/values@0.1.0-echo-blob"))
    (export "58" (func $"#core-func183 indirect-test:kitchen/values@0.1.0-echo-blobs"))
    (export "59" (func $"#core-func184 indirect-test:kitchen/values@0.1.0-echo-ids"))
    (export "60" (func $"#core-func185 indirect-test:kitchen/values@0.1.0-echo-maybe-id"))
    (export "61" (func $"#core-func186 indirect-test:kitchen/values@0.1.0-option-maybe-id"))
    (export "62" (func $"#core-func187 indirect-test:kitchen/values@0.1.0-echo-place"))
    (export "63" (func $"#core-func188 indirect-test:kitchen/values@0.1.0-echo-outcome"))
    (export "64" (func $"#core-func189 indirect-test:kitchen/values@0.1.0-many"))
    (export "65" (func $"#core-func190 indirect-test:kitchen/values@0.1.0-spilled"))
    (export "66" (func $"#core-func191 indirect-test:kitchen/values@0.1.0-lambda"))
    (export "67" (func $"#core-func192 indirect-test:kitchen/host@0.1.0-log"))
    (export "68" (func $"#core-func193 indirect-test:kitchen/host@0.1.0-fail"))
    (export "69" (func $"#core-func194 indirect-test:kitchen/host@0.1.0-[method]counter.divide"))
    (export "70" (func $"#core-func195 indirect-test:kitchen/host@0.1.0-[method]token.owner"))
    (export "71" (func $"#core-func196 indirect-test:kitchen/host@0.1.0-[constructor]gate"))
    (export "72" (func $"#core-func197 indirect-test:kitchen/host@0.1.0-issue"))
    (export "73" (func $"#core-func198 indirect-test:kitchen/host@0.1.0-swap"))
    (export "74" (func $"#core-func199 indirect-test:kitchen/host@0.1.0-sum"))
    (export "75" (func $"#core-func200 indirect-test:kitchen/host@0.1.0-choose"))
    (export "76" (func $"#core-func201 indirect-test:kitchen/host@0.1.0-file"))
    (export "77" (func $"#core-func202 indirect-test:kitchen/host@0.1.0-locate"))
    (export "78" (func $"#core-func203 indirect-$root-notify"))
    (export "79" (func $"test:kitchen/guest@0.1.0#[dtor]account"))
    (export "80" (func $"test:kitchen/guest@0.1.0#[dtor]vault"))
  )
  (core instance $fixup (;8;) (instantiate $wit-component-fixup
      (with "actual" (instance $actual))
      (with "shim" (instance $wit-component-shim-instance))
    )
  )
  (type (;67;) (list string))
  (type (;68;) (func (param "args" 67) (result string)))
  (alias core export $main "run" (core func $run (;206;)))
  (alias core export $main "cabi_post_run" (core func $cabi_post_run (;207;)))
  (func $run (;115;) (type 68) (canon lift (core func $run) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_run)))
  (export $"#func116 run" (@name "run") (;116;) "run" (func $run))
  (type (;69;) (result $job (error string)))
  (type (;70;) (func (param "j" $job) (result 69)))
  (alias core export $main "work" (core func $work (;208;)))
  (alias core export $main "cabi_post_work" (core func $cabi_post_work (;209;)))
  (func $work (;117;) (type 70) (canon lift (core func $work) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_work)))
  (export $"#func118 work" (@name "work") (;118;) "work" (func $work))
  (type (;71;) (func))
  (alias core export $main "test:kitchen/values@0.1.0#ping" (core func $test:kitchen/values@0.1.0#ping (;210;)))
  (func $"#func119 ping" (@name "ping") (;119;) (type 71) (canon lift (core func $test:kitchen/values@0.1.0#ping)))
  (type (;72;) (func (param "v" bool) (result bool)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-bool" (core func $test:kitchen/values@0.1.0#echo-bool (;211;)))
  (func $"#func120 echo-bool" (@name "echo-bool") (;120;) (type 72) (canon lift (core func $test:kitchen/values@0.1.0#echo-bool)))
  (type (;73;) (func (param "v" u8) (result u8)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-u8" (core func $test:kitchen/values@0.1.0#echo-u8 (;212;)))
  (func $"#func121 echo-u8" (@name "echo-u8") (;121;) (type 73) (canon lift (core func $test:kitchen/values@0.1.0#echo-u8)))
  (type (;74;) (func (param "v" s8) (result s8)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-s8" (core func $test:kitchen/values@0.1.0#echo-s8 (;213;)))
  (func $"#func122 echo-s8" (@name "echo-s8") (;122;) (type 74) (canon lift (core func $test:kitchen/values@0.1.0#echo-s8)))
  (type (;75;) (func (param "v" u16) (result u16)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-u16" (core func $test:kitchen/values@0.1.0#echo-u16 (;214;)))
  (func $"#func123 echo-u16" (@name "echo-u16") (;123;) (type 75) (canon lift (core func $test:kitchen/values@0.1.0#echo-u16)))
  (type (;76;) (func (param "v" s16) (result s16)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-s16" (core func $test:kitchen/values@0.1.0#echo-s16 (;215;)))
  (func $"#func124 echo-s16" (@name "echo-s16") (;124;) (type 76) (canon lift (core func $test:kitchen/values@0.1.0#echo-s16)))
  (type (;77;) (func (param "v" u32) (result u32)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-u32" (core func $test:kitchen/values@0.1.0#echo-u32 (;216;)))
  (func $"#func125 echo-u32" (@name "echo-u32") (;125;) (type 77) (canon lift (core func $test:kitchen/values@0.1.0#echo-u32)))
  (type (;78;) (func (param "v" s32) (result s32)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-s32" (core func $test:kitchen/values@0.1.0#echo-s32 (;217;)))
  (func $"#func126 echo-s32" (@name "echo-s32") (;126;) (type 78) (canon lift (core func $test:kitchen/values@0.1.0#echo-s32)))
  (type (;79;) (func (param "v" u64) (result u64)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-u64" (core func $test:kitchen/values@0.1.0#echo-u64 (;218;)))
  (func $"#func127 echo-u64" (@name "echo-u64") (;127;) (type 79) (canon lift (core func $test:kitchen/values@0.1.0#echo-u64)))
  (type (;80;) (func (param "v" s64) (result s64)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-s64" (core func $test:kitchen/values@0.1.0#echo-s64 (;219;)))
  (func $"#func128 echo-s64" (@name "echo-s64") (;128;) (type 80) (canon lift (core func $test:kitchen/values@0.1.0#echo-s64)))
  (type (;81;) (func (param "v" f32) (result f32)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-f32" (core func $test:kitchen/values@0.1.0#echo-f32 (;220;)))
  (func $"#func129 echo-f32" (@name "echo-f32") (;129;) (type 81) (canon lift (core func $test:kitchen/values@0.1.0#echo-f32)))
  (type (;82;) (func (param "v" f64) (result f64)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-f64" (core func $test:kitchen/values@0.1.0#echo-f64 (;221;)))
  (func $"#func130 echo-f64" (@name "echo-f64") (;130;) (type 82) (canon lift (core func $test:kitchen/values@0.1.0#echo-f64)))
  (type (;83;) (func (param "v" char) (result char)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-char" (core func $test:kitchen/values@0.1.0#echo-char (;222;)))
  (func $"#func131 echo-char" (@name "echo-char") (;131;) (type 83) (canon lift (core func $test:kitchen/values@0.1.0#echo-char)))
  (type (;84;) (func (param "v" string) (result string)))
  (alias core export $main "test:kitchen/values@0.1.0#echo-string" (core func $test:kitchen/values@0.1.0#echo-string (;223;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-string" (core func $cabi_post_test:kitchen/values@0.1.0#echo-string (;224;)))
  (func $"#func132 echo-string" (@name "echo-string") (;132;) (type 84) (canon lift (core func $test:kitchen/values@0.1.0#echo-string) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-string)))
  (type (;85;) (list bool))
  (type (;86;) (func (param "v" 85) (result 85)))
  (alias core export $main "test:kitchen/values@0.1.0#list-bool" (core func $test:kitchen/values@0.1.0#list-bool (;225;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-bool" (core func $cabi_post_test:kitchen/values@0.1.0#list-bool (;226;)))
  (func $"#func133 list-bool" (@name "list-bool") (;133;) (type 86) (canon lift (core func $test:kitchen/values@0.1.0#list-bool) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-bool)))
  (type (;87;) (list u8))
  (type (;88;) (func (param "v" 87) (result 87)))
  (alias core export $main "test:kitchen/values@0.1.0#list-u8" (core func $test:kitchen/values@0.1.0#list-u8 (;227;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-u8" (core func $cabi_post_test:kitchen/values@0.1.0#list-u8 (;228;)))
  (func $"#func134 list-u8" (@name "list-u8") (;134;) (type 88) (canon lift (core func $test:kitchen/values@0.1.0#list-u8) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-u8)))
  (type (;89;) (list s8))
  (type (;90;) (func (param "v" 89) (result 89)))
  (alias core export $main "test:kitchen/values@0.1.0#list-s8" (core func $test:kitchen/values@0.1.0#list-s8 (;229;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-s8" (core func $cabi_post_test:kitchen/values@0.1.0#list-s8 (;230;)))
  (func $"#func135 list-s8" (@name "list-s8") (;135;) (type 90) (canon lift (core func $test:kitchen/values@0.1.0#list-s8) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-s8)))
  (type (;91;) (list u16))
  (type (;92;) (func (param "v" 91) (result 91)))
  (alias core export $main "test:kitchen/values@0.1.0#list-u16" (core func $test:kitchen/values@0.1.0#list-u16 (;231;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-u16" (core func $cabi_post_test:kitchen/values@0.1.0#list-u16 (;232;)))
  (func $"#func136 list-u16" (@name "list-u16") (;136;) (type 92) (canon lift (core func $test:kitchen/values@0.1.0#list-u16) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-u16)))
  (type (;93;) (list s16))
  (type (;94;) (func (param "v" 93) (result 93)))
  (alias core export $main "test:kitchen/values@0.1.0#list-s16" (core func $test:kitchen/values@0.1.0#list-s16 (;233;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-s16" (core func $cabi_post_test:kitchen/values@0.1.0#list-s16 (;234;)))
  (func $"#func137 list-s16" (@name "list-s16") (;137;) (type 94) (canon lift (core func $test:kitchen/values@0.1.0#list-s16) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-s16)))
  (type (;95;) (list u32))
  (type (;96;) (func (param "v" 95) (result 95)))
  (alias core export $main "test:kitchen/values@0.1.0#list-u32" (core func $test:kitchen/values@0.1.0#list-u32 (;235;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-u32" (core func $cabi_post_test:kitchen/values@0.1.0#list-u32 (;236;)))
  (func $"#func138 list-u32" (@name "list-u32") (;138;) (type 96) (canon lift (core func $test:kitchen/values@0.1.0#list-u32) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-u32)))
  (type (;97;) (list s32))
  (type (;98;) (func (param "v" 97) (result 97)))
  (alias core export $main "test:kitchen/values@0.1.0#list-s32" (core func $test:kitchen/values@0.1.0#list-s32 (;237;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-s32" (core func $cabi_post_test:kitchen/values@0.1.0#list-s32 (;238;)))
  (func $"#func139 list-s32" (@name "list-s32") (;139;) (type 98) (canon lift (core func $test:kitchen/values@0.1.0#list-s32) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-s32)))
  (type (;99;) (list u64))
  (type (;100;) (func (param "v" 99) (result 99)))
  (alias core export $main "test:kitchen/values@0.1.0#list-u64" (core func $test:kitchen/values@0.1.0#list-u64 (;239;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-u64" (core func $cabi_post_test:kitchen/values@0.1.0#list-u64 (;240;)))
  (func $"#func140 list-u64" (@name "list-u64") (;140;) (type 100) (canon lift (core func $test:kitchen/values@0.1.0#list-u64) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-u64)))
  (type (;101;) (list s64))
  (type (;102;) (func (param "v" 101) (result 101)))
  (alias core export $main "test:kitchen/values@0.1.0#list-s64" (core func $test:kitchen/values@0.1.0#list-s64 (;241;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-s64" (core func $cabi_post_test:kitchen/values@0.1.0#list-s64 (;242;)))
  (func $"#func141 list-s64" (@name "list-s64") (;141;) (type 102) (canon lift (core func $test:kitchen/values@0.1.0#list-s64) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-s64)))
  (type (;103;) (list f32))
  (type (;104;) (func (param "v" 103) (result 103)))
  (alias core export $main "test:kitchen/values@0.1.0#list-f32" (core func $test:kitchen/values@0.1.0#list-f32 (;243;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-f32" (core func $cabi_post_test:kitchen/values@0.1.0#list-f32 (;244;)))
  (func $"#func142 list-f32" (@name "list-f32") (;142;) (type 104) (canon lift (core func $test:kitchen/values@0.1.0#list-f32) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-f32)))
  (type (;105;) (list f64))
  (type (;106;) (func (param "v" 105) (result 105)))
  (alias core export $main "test:kitchen/values@0.1.0#list-f64" (core func $test:kitchen/values@0.1.0#list-f64 (;245;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-f64" (core func $cabi_post_test:kitchen/values@0.1.0#list-f64 (;246;)))
  (func $"#func143 list-f64" (@name "list-f64") (;143;) (type 106) (canon lift (core func $test:kitchen/values@0.1.0#list-f64) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-f64)))
  (type (;107;) (list char))
  (type (;108;) (func (param "v" 107) (result 107)))
  (alias core export $main "test:kitchen/values@0.1.0#list-char" (core func $test:kitchen/values@0.1.0#list-char (;247;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-char" (core func $cabi_post_test:kitchen/values@0.1.0#list-char (;248;)))
  (func $"#func144 list-char" (@name "list-char") (;144;) (type 108) (canon lift (core func $test:kitchen/values@0.1.0#list-char) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-char)))
  (type (;109;) (func (param "v" 67) (result 67)))
  (alias core export $main "test:kitchen/values@0.1.0#list-string" (core func $test:kitchen/values@0.1.0#list-string (;249;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-string" (core func $cabi_post_test:kitchen/values@0.1.0#list-string (;250;)))
  (func $"#func145 list-string" (@name "list-string") (;145;) (type 109) (canon lift (core func $test:kitchen/values@0.1.0#list-string) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#list-string)))
  (type (;110;) (list 87))
  (type (;111;) (func (param "v" 110) (result 110)))
  (alias core export $main "test:kitchen/values@0.1.0#list-bytes" (core func $test:kitchen/values@0.1.0#list-bytes (;251;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-bytes" (core func $cabi_post_test:kitchen/values@0.1.0#list-bytes (;252;)))
  (func $"#func146 list-bytes" (@name "list-bytes") (;146;) (type 111) (canon lift (core func $test:kitchen/values@0.1.0#list-bytes) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-bytes)))
  (type (;112;) (list 95))
  (type (;113;) (func (param "v" 112) (result 112)))
  (alias core export $main "test:kitchen/values@0.1.0#list-list" (core func $test:kitchen/values@0.1.0#list-list (;253;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-list" (core func $cabi_post_test:kitchen/values@0.1.0#list-list (;254;)))
  (func $"#func147 list-list" (@name "list-list") (;147;) (type 113) (canon lift (core func $test:kitchen/values@0.1.0#list-list) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-list)))
  (type (;114;) (list 67))
  (type (;115;) (list 114))
  (type (;116;) (func (param "v" 115) (result 115)))
  (alias core export $main "test:kitchen/values@0.1.0#list-list-list" (core func $test:kitchen/values@0.1.0#list-list-list (;255;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-list-list" (core func $cabi_post_test:kitchen/values@0.1.0#list-list-list (;256;)))
  (func $"#func148 list-list-list" (@name "list-list-list") (;148;) (type 116) (canon lift (core func $test:kitchen/values@0.1.0#list-list-list) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#list-list-list)))
  (type (;117;) (tuple u8 string))
  (type (;118;) (list 117))
  (type (;119;) (func (param "v" 118) (result 118)))
  (alias core export $main "test:kitchen/values@0.1.0#list-tuple" (core func $test:kitchen/values@0.1.0#list-tuple (;257;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-tuple" (core func $cabi_post_test:kitchen/values@0.1.0#list-tuple (;258;)))
  (func $"#func149 list-tuple" (@name "list-tuple") (;149;) (type 119) (canon lift (core func $test:kitchen/values@0.1.0#list-tuple) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#list-tuple)))
  (type (;120;) (list $"#type32 point"))
  (type (;121;) (func (param "v" 120) (result 120)))
  (alias core export $main "test:kitchen/values@0.1.0#list-point" (core func $test:kitchen/values@0.1.0#list-point (;259;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-point" (core func $cabi_post_test:kitchen/values@0.1.0#list-point (;260;)))
  (func $"#func150 list-point" (@name "list-point") (;150;) (type 121) (canon lift (core func $test:kitchen/values@0.1.0#list-point) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-point)))
  (type (;122;) (list $"#type33 person"))
  (type (;123;) (func (param "v" 122) (result 122)))
  (alias core export $main "test:kitchen/values@0.1.0#list-person" (core func $test:kitchen/values@0.1.0#list-person (;261;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-person" (core func $cabi_post_test:kitchen/values@0.1.0#list-person (;262;)))
  (func $"#func151 list-person" (@name "list-person") (;151;) (type 123) (canon lift (core func $test:kitchen/values@0.1.0#list-person) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#list-person)))
  (type (;124;) (list $"#type35 wide"))
  (type (;125;) (func (param "v" 124) (result 124)))
  (alias core export $main "test:kitchen/values@0.1.0#list-wide" (core func $test:kitchen/values@0.1.0#list-wide (;263;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-wide" (core func $cabi_post_test:kitchen/values@0.1.0#list-wide (;264;)))
  (func $"#func152 list-wide" (@name "list-wide") (;152;) (type 125) (canon lift (core func $test:kitchen/values@0.1.0#list-wide) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#list-wide)))
  (type (;126;) (list $"#type37 shape"))
  (type (;127;) (func (param "v" 126) (result 126)))
  (alias core export $main "test:kitchen/values@0.1.0#list-shape" (core func $test:kitchen/values@0.1.0#list-shape (;265;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-shape" (core func $cabi_post_test:kitchen/values@0.1.0#list-shape (;266;)))
  (func $"#func153 list-shape" (@name "list-shape") (;153;) (type 127) (canon lift (core func $test:kitchen/values@0.1.0#list-shape) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#list-shape)))
  (type (;128;) (list $"#type40 color"))
  (type (;129;) (func (param "v" 128) (result 128)))
  (alias core export $main "test:kitchen/values@0.1.0#list-color" (core func $test:kitchen/values@0.1.0#list-color (;267;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-color" (core func $cabi_post_test:kitchen/values@0.1.0#list-color (;268;)))
  (func $"#func154 list-color" (@name "list-color") (;154;) (type 129) (canon lift (core func $test:kitchen/values@0.1.0#list-color) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-color)))
  (type (;130;) (list $"#type43 perms"))
  (type (;131;) (func (param "v" 130) (result 130)))
  (alias core export $main "test:kitchen/values@0.1.0#list-perms" (core func $test:kitchen/values@0.1.0#list-perms (;269;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-perms" (core func $cabi_post_test:kitchen/values@0.1.0#list-perms (;270;)))
  (func $"#func155 list-perms" (@name "list-perms") (;155;) (type 131) (canon lift (core func $test:kitchen/values@0.1.0#list-perms) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#list-perms)))
  (type (;132;) (option string))
  (type (;133;) (list 132))
  (type (;134;) (func (param "v" 133) (result 133)))
  (alias core export $main "test:kitchen/values@0.1.0#list-option" (core func $test:kitchen/values@0.1.0#list-option (;271;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-option" (core func $cabi_post_test:kitchen/values@0.1.0#list-option (;272;)))
  (func $"#func156 list-option" (@name "list-option") (;156;) (type 134) (canon lift (core func $test:kitchen/values@0.1.0#list-option) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#list-option)))
  (type (;135;) (result u32 (error string)))
  (type (;136;) (list 135))
  (type (;137;) (func (param "v" 136) (result 136)))
  (alias core export $main "test:kitchen/values@0.1.0#list-result" (core func $test:kitchen/values@0.1.0#list-result (;273;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#list-result" (core func $cabi_post_test:kitchen/values@0.1.0#list-result (;274;)))
  (func $"#func157 list-result" (@name "list-result") (;157;) (type 137) (canon lift (core func $test:kitchen/values@0.1.0#list-result) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#list-result)))
  (type (;138;) (tuple u64))
  (type (;139;) (func (param "v" 138) (result 138)))
  (alias core export $main "test:kitchen/values@0.1.0#tuple1" (core func $test:kitchen/values@0.1.0#tuple1 (;275;)))
  (func $"#func158 tuple1" (@name "tuple1") (;158;) (type 139) (canon lift (core func $test:kitchen/values@0.1.0#tuple1)))
  (type (;140;) (tuple u8 string $"#type32 point"))
  (type (;141;) (func (param "v" 140) (result 140)))
  (alias core export $main "test:kitchen/values@0.1.0#tuple3" (core func $test:kitchen/values@0.1.0#tuple3 (;276;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#tuple3" (core func $cabi_post_test:kitchen/values@0.1.0#tuple3 (;277;)))
  (func $"#func159 tuple3" (@name "tuple3") (;159;) (type 141) (canon lift (core func $test:kitchen/values@0.1.0#tuple3) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#tuple3)))
  (type (;142;) (tuple s8 f32))
  (type (;143;) (tuple char))
  (type (;144;) (tuple 87 143))
  (type (;145;) (tuple 142 144))
  (type (;146;) (func (param "v" 145) (result 145)))
  (alias core export $main "test:kitchen/values@0.1.0#tuple-nested" (core func $test:kitchen/values@0.1.0#tuple-nested (;278;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#tuple-nested" (core func $cabi_post_test:kitchen/values@0.1.0#tuple-nested (;279;)))
  (func $"#func160 tuple-nested" (@name "tuple-nested") (;160;) (type 146) (canon lift (core func $test:kitchen/values@0.1.0#tuple-nested) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#tuple-nested)))
  (type (;147;) (tuple bool u8 u16 u32 u64 f32 f64 char string $"#type40 color"))
  (type (;148;) (func (param "v" 147) (result 147)))
  (alias core export $main "test:kitchen/values@0.1.0#tuple10" (core func $test:kitchen/values@0.1.0#tuple10 (;280;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#tuple10" (core func $cabi_post_test:kitchen/values@0.1.0#tuple10 (;281;)))
  (func $"#func161 tuple10" (@name "tuple10") (;161;) (type 148) (canon lift (core func $test:kitchen/values@0.1.0#tuple10) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#tuple10)))
  (type (;149;) (func (param "v" $"#type32 point") (result $"#type32 point")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-point" (core func $test:kitchen/values@0.1.0#echo-point (;282;)))
  (func $"#func162 echo-point" (@name "echo-point") (;162;) (type 149) (canon lift (core func $test:kitchen/values@0.1.0#echo-point) (memory $memory)))
  (type (;150;) (func (param "v" $"#type33 person") (result $"#type33 person")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-person" (core func $test:kitchen/values@0.1.0#echo-person (;283;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-person" (core func $cabi_post_test:kitchen/values@0.1.0#echo-person (;284;)))
  (func $"#func163 echo-person" (@name "echo-person") (;163;) (type 150) (canon lift (core func $test:kitchen/values@0.1.0#echo-person) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-person)))
  (type (;151;) (func (param "v" $"#type34 household") (result $"#type34 household")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-household" (core func $test:kitchen/values@0.1.0#echo-household (;285;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-household" (core func $cabi_post_test:kitchen/values@0.1.0#echo-household (;286;)))
  (func $"#func164 echo-household" (@name "echo-household") (;164;) (type 151) (canon lift (core func $test:kitchen/values@0.1.0#echo-household) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-household)))
  (type (;152;) (func (param "v" $"#type35 wide") (result $"#type35 wide")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-wide" (core func $test:kitchen/values@0.1.0#echo-wide (;287;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-wide" (core func $cabi_post_test:kitchen/values@0.1.0#echo-wide (;288;)))
  (func $"#func165 echo-wide" (@name "echo-wide") (;165;) (type 152) (canon lift (core func $test:kitchen/values@0.1.0#echo-wide) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-wide)))
  (type (;153;) (func (param "v" $"#type36 words") (result $"#type36 words")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-words" (core func $test:kitchen/values@0.1.0#echo-words (;289;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-words" (core func $cabi_post_test:kitchen/values@0.1.0#echo-words (;290;)))
  (func $"#func166 echo-words" (@name "echo-words") (;166;) (type 153) (canon lift (core func $test:kitchen/values@0.1.0#echo-words) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-words)))
  (type (;154;) (func (param "v" $"#type37 shape") (result $"#type37 shape")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-shape" (core func $test:kitchen/values@0.1.0#echo-shape (;291;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-shape" (core func $cabi_post_test:kitchen/values@0.1.0#echo-shape (;292;)))
  (func $"#func167 echo-shape" (@name "echo-shape") (;167;) (type 154) (canon lift (core func $test:kitchen/values@0.1.0#echo-shape) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-shape)))
  (type (;155;) (func (param "v" $"#type38 number") (result $"#type38 number")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-number" (core func $test:kitchen/values@0.1.0#echo-number (;293;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-number" (core func $cabi_post_test:kitchen/values@0.1.0#echo-number (;294;)))
  (func $"#func168 echo-number" (@name "echo-number") (;168;) (type 155) (canon lift (core func $test:kitchen/values@0.1.0#echo-number) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-number)))
  (type (;156;) (func (param "v" $"#type39 only") (result $"#type39 only")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-only" (core func $test:kitchen/values@0.1.0#echo-only (;295;)))
  (func $"#func169 echo-only" (@name "echo-only") (;169;) (type 156) (canon lift (core func $test:kitchen/values@0.1.0#echo-only) (memory $memory)))
  (type (;157;) (func (param "v" $"#type40 color") (result $"#type40 color")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-color" (core func $test:kitchen/values@0.1.0#echo-color (;296;)))
  (func $"#func170 echo-color" (@name "echo-color") (;170;) (type 157) (canon lift (core func $test:kitchen/values@0.1.0#echo-color)))
  (type (;158;) (func (param "v" $"#type41 single") (result $"#type41 single")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-single" (core func $test:kitchen/values@0.1.0#echo-single (;297;)))
  (func $"#func171 echo-single" (@name "echo-single") (;171;) (type 158) (canon lift (core func $test:kitchen/values@0.1.0#echo-single)))
  (type (;159;) (func (param "v" $"#type42 keyword") (result $"#type42 keyword")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-keyword" (core func $test:kitchen/values@0.1.0#echo-keyword (;298;)))
  (func $"#func172 echo-keyword" (@name "echo-keyword") (;172;) (type 159) (canon lift (core func $test:kitchen/values@0.1.0#echo-keyword)))
  (type (;160;) (func (param "v" $"#type43 perms") (result $"#type43 perms")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-perms" (core func $test:kitchen/values@0.1.0#echo-perms (;299;)))
  (func $"#func173 echo-perms" (@name "echo-perms") (;173;) (type 160) (canon lift (core func $test:kitchen/values@0.1.0#echo-perms)))
  (type (;161;) (func (param "v" $"#type44 flags1") (result $"#type44 flags1")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-flags1" (core func $test:kitchen/values@0.1.0#echo-flags1 (;300;)))
  (func $"#func174 echo-flags1" (@name "echo-flags1") (;174;) (type 161) (canon lift (core func $test:kitchen/values@0.1.0#echo-flags1)))
  (type (;162;) (func (param "v" $"#type45 flags8") (result $"#type45 flags8")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-flags8" (core func $test:kitchen/values@0.1.0#echo-flags8 (;301;)))
  (func $"#func175 echo-flags8" (@name "echo-flags8") (;175;) (type 162) (canon lift (core func $test:kitchen/values@0.1.0#echo-flags8)))
  (type (;163;) (func (param "v" $"#type46 flags9") (result $"#type46 flags9")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-flags9" (core func $test:kitchen/values@0.1.0#echo-flags9 (;302;)))
  (func $"#func176 echo-flags9" (@name "echo-flags9") (;176;) (type 163) (canon lift (core func $test:kitchen/values@0.1.0#echo-flags9)))
  (type (;164;) (func (param "v" $"#type47 flags32") (result $"#type47 flags32")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-flags32" (core func $test:kitchen/values@0.1.0#echo-flags32 (;303;)))
  (func $"#func177 echo-flags32" (@name "echo-flags32") (;177;) (type 164) (canon lift (core func $test:kitchen/values@0.1.0#echo-flags32)))
  (type (;165;) (option u8))
  (type (;166;) (func (param "v" 165) (result 165)))
  (alias core export $main "test:kitchen/values@0.1.0#option-u8" (core func $test:kitchen/values@0.1.0#option-u8 (;304;)))
  (func $"#func178 option-u8" (@name "option-u8") (;178;) (type 166) (canon lift (core func $test:kitchen/values@0.1.0#option-u8) (memory $memory)))
  (type (;167;) (func (param "v" 132) (result 132)))
  (alias core export $main "test:kitchen/values@0.1.0#option-string" (core func $test:kitchen/values@0.1.0#option-string (;305;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#option-string" (core func $cabi_post_test:kitchen/values@0.1.0#option-string (;306;)))
  (func $"#func179 option-string" (@name "option-string") (;179;) (type 167) (canon lift (core func $test:kitchen/values@0.1.0#option-string) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#option-string)))
  (type (;168;) (option 87))
  (type (;169;) (func (param "v" 168) (result 168)))
  (alias core export $main "test:kitchen/values@0.1.0#option-bytes" (core func $test:kitchen/values@0.1.0#option-bytes (;307;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#option-bytes" (core func $cabi_post_test:kitchen/values@0.1.0#option-bytes (;308;)))
  (func $"#func180 option-bytes" (@name "option-bytes") (;180;) (type 169) (canon lift (core func $test:kitchen/values@0.1.0#option-bytes) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#option-bytes)))
  (type (;170;) (option $"#type32 point"))
  (type (;171;) (func (param "v" 170) (result 170)))
  (alias core export $main "test:kitchen/values@0.1.0#option-point" (core func $test:kitchen/values@0.1.0#option-point (;309;)))
  (func $"#func181 option-point" (@name "option-point") (;181;) (type 171) (canon lift (core func $test:kitchen/values@0.1.0#option-point) (memory $memory)))
  (type (;172;) (option $"#type37 shape"))
  (type (;173;) (func (param "v" 172) (result 172)))
  (alias core export $main "test:kitchen/values@0.1.0#option-shape" (core func $test:kitchen/values@0.1.0#option-shape (;310;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#option-shape" (core func $cabi_post_test:kitchen/values@0.1.0#option-shape (;311;)))
  (func $"#func182 option-shape" (@name "option-shape") (;182;) (type 173) (canon lift (core func $test:kitchen/values@0.1.0#option-shape) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#option-shape)))
  (type (;174;) (option u16))
  (type (;175;) (list 174))
  (type (;176;) (option 175))
  (type (;177;) (func (param "v" 176) (result 176)))
  (alias core export $main "test:kitchen/values@0.1.0#option-list" (core func $test:kitchen/values@0.1.0#option-list (;312;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#option-list" (core func $cabi_post_test:kitchen/values@0.1.0#option-list (;313;)))
  (func $"#func183 option-list" (@name "option-list") (;183;) (type 177) (canon lift (core func $test:kitchen/values@0.1.0#option-list) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#option-list)))
  (type (;178;) (tuple u8 132))
  (type (;179;) (option 178))
  (type (;180;) (func (param "v" 179) (result 179)))
  (alias core export $main "test:kitchen/values@0.1.0#option-tuple" (core func $test:kitchen/values@0.1.0#option-tuple (;314;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#option-tuple" (core func $cabi_post_test:kitchen/values@0.1.0#option-tuple (;315;)))
  (func $"#func184 option-tuple" (@name "option-tuple") (;184;) (type 180) (canon lift (core func $test:kitchen/values@0.1.0#option-tuple) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#option-tuple)))
  (type (;181;) (option u32))
  (type (;182;) (option 181))
  (type (;183;) (func (param "v" 182) (result 182)))
  (alias core export $main "test:kitchen/values@0.1.0#option-option" (core func $test:kitchen/values@0.1.0#option-option (;316;)))
  (func $"#func185 option-option" (@name "option-option") (;185;) (type 183) (canon lift (core func $test:kitchen/values@0.1.0#option-option) (memory $memory)))
  (type (;184;) (option 132))
  (type (;185;) (option 184))
  (type (;186;) (func (param "v" 185) (result 185)))
  (alias core export $main "test:kitchen/values@0.1.0#option-option-option" (core func $test:kitchen/values@0.1.0#option-option-option (;317;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#option-option-option" (core func $cabi_post_test:kitchen/values@0.1.0#option-option-option (;318;)))
  (func $"#func186 option-option-option" (@name "option-option-option") (;186;) (type 186) (canon lift (core func $test:kitchen/values@0.1.0#option-option-option) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#option-option-option)))
  (type (;187;) (result u8 (error string)))
  (type (;188;) (option 187))
  (type (;189;) (func (param "v" 188) (result 188)))
  (alias core export $main "test:kitchen/values@0.1.0#option-result" (core func $test:kitchen/values@0.1.0#option-result (;319;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#option-result" (core func $cabi_post_test:kitchen/values@0.1.0#option-result (;320;)))
  (func $"#func187 option-result" (@name "option-result") (;187;) (type 189) (canon lift (core func $test:kitchen/values@0.1.0#option-result) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#option-result)))
  (type (;190;) (result))
  (type (;191;) (option 190))
  (type (;192;) (func (param "v" 191) (result 191)))
  (alias core export $main "test:kitchen/values@0.1.0#option-result-unit" (core func $test:kitchen/values@0.1.0#option-result-unit (;321;)))
  (func $"#func188 option-result-unit" (@name "option-result-unit") (;188;) (type 192) (canon lift (core func $test:kitchen/values@0.1.0#option-result-unit) (memory $memory)))
  (type (;193;) (func (param "v" 135) (result 135)))
  (alias core export $main "test:kitchen/values@0.1.0#result-both" (core func $test:kitchen/values@0.1.0#result-both (;322;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#result-both" (core func $cabi_post_test:kitchen/values@0.1.0#result-both (;323;)))
  (func $"#func189 result-both" (@name "result-both") (;189;) (type 193) (canon lift (core func $test:kitchen/values@0.1.0#result-both) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#result-both)))
  (type (;194;) (result 87))
  (type (;195;) (func (param "v" 194) (result 194)))
  (alias core export $main "test:kitchen/values@0.1.0#result-ok" (core func $test:kitchen/values@0.1.0#result-ok (;324;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#result-ok" (core func $cabi_post_test:kitchen/values@0.1.0#result-ok (;325;)))
  (func $"#func190 result-ok" (@name "result-ok") (;190;) (type 195) (canon lift (core func $test:kitchen/values@0.1.0#result-ok) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#result-ok)))
  (type (;196;) (result (error $"#type38 number")))
  (type (;197;) (func (param "v" 196) (result 196)))
  (alias core export $main "test:kitchen/values@0.1.0#result-err" (core func $test:kitchen/values@0.1.0#result-err (;326;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#result-err" (core func $cabi_post_test:kitchen/values@0.1.0#result-err (;327;)))
  (func $"#func191 result-err" (@name "result-err") (;191;) (type 197) (canon lift (core func $test:kitchen/values@0.1.0#result-err) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#result-err)))
  (type (;198;) (func (param "v" 190) (result 190)))
  (alias core export $main "test:kitchen/values@0.1.0#result-unit" (core func $test:kitchen/values@0.1.0#result-unit (;328;)))
  (func $"#func192 result-unit" (@name "result-unit") (;192;) (type 198) (canon lift (core func $test:kitchen/values@0.1.0#result-unit)))
  (type (;199;) (result $"#type33 person" (error $"#type37 shape")))
  (type (;200;) (func (param "v" 199) (result 199)))
  (alias core export $main "test:kitchen/values@0.1.0#result-record" (core func $test:kitchen/values@0.1.0#result-record (;329;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#result-record" (core func $cabi_post_test:kitchen/values@0.1.0#result-record (;330;)))
  (func $"#func193 result-record" (@name "result-record") (;193;) (type 200) (canon lift (core func $test:kitchen/values@0.1.0#result-record) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#result-record)))
  (type (;201;) (result $"#type43 perms" (error $"#type40 color")))
  (type (;202;) (func (param "v" 201) (result 201)))
  (alias core export $main "test:kitchen/values@0.1.0#result-enum" (core func $test:kitchen/values@0.1.0#result-enum (;331;)))
  (func $"#func194 result-enum" (@name "result-enum") (;194;) (type 202) (canon lift (core func $test:kitchen/values@0.1.0#result-enum) (memory $memory)))
  (type (;203;) (result 165 (error 132)))
  (type (;204;) (func (param "v" 203) (result 203)))
  (alias core export $main "test:kitchen/values@0.1.0#result-option" (core func $test:kitchen/values@0.1.0#result-option (;332;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#result-option" (core func $cabi_post_test:kitchen/values@0.1.0#result-option (;333;)))
  (func $"#func195 result-option" (@name "result-option") (;195;) (type 204) (canon lift (core func $test:kitchen/values@0.1.0#result-option) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#result-option)))
  (type (;205;) (result (error $"#type40 color")))
  (type (;206;) (result 187 (error 205)))
  (type (;207;) (func (param "v" 206) (result 206)))
  (alias core export $main "test:kitchen/values@0.1.0#result-result" (core func $test:kitchen/values@0.1.0#result-result (;334;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#result-result" (core func $cabi_post_test:kitchen/values@0.1.0#result-result (;335;)))
  (func $"#func196 result-result" (@name "result-result") (;196;) (type 207) (canon lift (core func $test:kitchen/values@0.1.0#result-result) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#result-result)))
  (type (;208;) (result u8))
  (type (;209;) (result (error $"#type32 point")))
  (type (;210;) (tuple 135 208 209 190))
  (type (;211;) (func (param "v" 210) (result 210)))
  (alias core export $main "test:kitchen/values@0.1.0#tuple-result" (core func $test:kitchen/values@0.1.0#tuple-result (;336;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#tuple-result" (core func $cabi_post_test:kitchen/values@0.1.0#tuple-result (;337;)))
  (func $"#func197 tuple-result" (@name "tuple-result") (;197;) (type 211) (canon lift (core func $test:kitchen/values@0.1.0#tuple-result) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#tuple-result)))
  (type (;212;) (func (param "v" $"#type48 id") (result $"#type48 id")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-id" (core func $test:kitchen/values@0.1.0#echo-id (;338;)))
  (func $"#func198 echo-id" (@name "echo-id") (;198;) (type 212) (canon lift (core func $test:kitchen/values@0.1.0#echo-id)))
  (type (;213;) (func (param "v" $"#type49 label") (result $"#type49 label")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-label" (core func $test:kitchen/values@0.1.0#echo-label (;339;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-label" (core func $cabi_post_test:kitchen/values@0.1.0#echo-label (;340;)))
  (func $"#func199 echo-label" (@name "echo-label") (;199;) (type 213) (canon lift (core func $test:kitchen/values@0.1.0#echo-label) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-label)))
  (type (;214;) (func (param "v" $"#type50 blob") (result $"#type50 blob")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-blob" (core func $test:kitchen/values@0.1.0#echo-blob (;341;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-blob" (core func $cabi_post_test:kitchen/values@0.1.0#echo-blob (;342;)))
  (func $"#func200 echo-blob" (@name "echo-blob") (;200;) (type 214) (canon lift (core func $test:kitchen/values@0.1.0#echo-blob) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#echo-blob)))
  (type (;215;) (func (param "v" $"#type51 blobs") (result $"#type51 blobs")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-blobs" (core func $test:kitchen/values@0.1.0#echo-blobs (;343;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-blobs" (core func $cabi_post_test:kitchen/values@0.1.0#echo-blobs (;344;)))
  (func $"#func201 echo-blobs" (@name "echo-blobs") (;201;) (type 215) (canon lift (core func $test:kitchen/values@0.1.0#echo-blobs) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#echo-blobs)))
  (type (;216;) (func (param "v" $"#type52 ids") (result $"#type52 ids")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-ids" (core func $test:kitchen/values@0.1.0#echo-ids (;345;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-ids" (core func $cabi_post_test:kitchen/values@0.1.0#echo-ids (;346;)))
  (func $"#func202 echo-ids" (@name "echo-ids") (;202;) (type 216) (canon lift (core func $test:kitchen/values@0.1.0#echo-ids) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/values@0.1.0#echo-ids)))
  (type (;217;) (func (param "v" $"#type53 maybe-id") (result $"#type53 maybe-id")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-maybe-id" (core func $test:kitchen/values@0.1.0#echo-maybe-id (;347;)))
  (func $"#func203 echo-maybe-id" (@name "echo-maybe-id") (;203;) (type 217) (canon lift (core func $test:kitchen/values@0.1.0#echo-maybe-id) (memory $memory)))
  (type (;218;) (option $"#type53 maybe-id"))
  (type (;219;) (func (param "v" 218) (result 218)))
  (alias core export $main "test:kitchen/values@0.1.0#option-maybe-id" (core func $test:kitchen/values@0.1.0#option-maybe-id (;348;)))
  (func $"#func204 option-maybe-id" (@name "option-maybe-id") (;204;) (type 219) (canon lift (core func $test:kitchen/values@0.1.0#option-maybe-id) (memory $memory)))
  (type (;220;) (func (param "v" $"#type54 place") (result $"#type54 place")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-place" (core func $test:kitchen/values@0.1.0#echo-place (;349;)))
  (func $"#func205 echo-place" (@name "echo-place") (;205;) (type 220) (canon lift (core func $test:kitchen/values@0.1.0#echo-place) (memory $memory)))
  (type (;221;) (func (param "v" $"#type55 outcome") (result $"#type55 outcome")))
  (alias core export $main "test:kitchen/values@0.1.0#echo-outcome" (core func $test:kitchen/values@0.1.0#echo-outcome (;350;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#echo-outcome" (core func $cabi_post_test:kitchen/values@0.1.0#echo-outcome (;351;)))
  (func $"#func206 echo-outcome" (@name "echo-outcome") (;206;) (type 221) (canon lift (core func $test:kitchen/values@0.1.0#echo-outcome) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#echo-outcome)))
  (type (;222;) (tuple u8 string 87 170 $"#type37 shape" f32))
  (type (;223;) (func (param "a" u8) (param "b" string) (param "c" 87) (param "d" 170) (param "e" $"#type37 shape") (param "f" f32) (result 222)))
  (alias core export $main "test:kitchen/values@0.1.0#many" (core func $test:kitchen/values@0.1.0#many (;352;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#many" (core func $cabi_post_test:kitchen/values@0.1.0#many (;353;)))
  (func $"#func207 many" (@name "many") (;207;) (type 223) (canon lift (core func $test:kitchen/values@0.1.0#many) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#many)))
  (type (;224;) (func (param "a" u8) (param "b" u16) (param "c" u32) (param "d" u64) (param "e" s8) (param "f" s16) (param "g" s32) (param "h" s64) (param "i" f32) (param "j" f64) (param "k" char) (param "l" bool) (param "m" string) (param "n" 67) (param "o" $"#type40 color") (param "p" $"#type43 perms") (param "q" 165) (result $"#type35 wide")))
  (alias core export $main "test:kitchen/values@0.1.0#spilled" (core func $test:kitchen/values@0.1.0#spilled (;354;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#spilled" (core func $cabi_post_test:kitchen/values@0.1.0#spilled (;355;)))
  (func $"#func208 spilled" (@name "spilled") (;208;) (type 224) (canon lift (core func $test:kitchen/values@0.1.0#spilled) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#spilled)))
  (type (;225;) (func (param "import" u8) (param "class" string) (param "self" bool) (param "none" 165) (result $"#type36 words")))
  (alias core export $main "test:kitchen/values@0.1.0#lambda" (core func $test:kitchen/values@0.1.0#lambda (;356;)))
  (alias core export $main "cabi_post_test:kitchen/values@0.1.0#lambda" (core func $cabi_post_test:kitchen/values@0.1.0#lambda (;357;)))
  (func $"#func209 lambda" (@name "lambda") (;209;) (type 225) (canon lift (core func $test:kitchen/values@0.1.0#lambda) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/values@0.1.0#lambda)))
  (component $test:kitchen/values@0.1.0-shim-component (;0;)
    (type (;0;) (record (field "x" s32) (field "y" s32)))
    (import "import-type-point" (type (;1;) (eq 0)))
    (type (;2;) (list string))
    (type (;3;) (option 1))
    (type (;4;) (record (field "first-name" string) (field "age" u8) (field "tags" 2) (field "home" 3)))
    (import "import-type-person" (type (;5;) (eq 4)))
    (type (;6;) (list 5))
    (type (;7;) (tuple string u16))
    (type (;8;) (option 3))
    (type (;9;) (record (field "head" 5) (field "others" 6) (field "address" 7) (field "garden" 8)))
    (import "import-type-household" (type (;10;) (eq 9)))
    (type (;11;) (enum "red" "green" "dark-blue"))
    (import "import-type-color" (type (;12;) (eq 11)))
    (type (;13;) (flags "read" "write" "exec-all"))
    (import "import-type-perms" (type (;14;) (eq 13)))
    (type (;15;) (variant (case "integer" s64) (case "real" f64) (case "spelled" string)))
    (import "import-type-number" (type (;16;) (eq 15)))
    (type (;17;) (tuple f64 f64))
    (type (;18;) (list u8))
    (type (;19;) (list 1))
    (type (;20;) (option u32))
    (type (;21;) (result u8 (error string)))
    (type (;22;) (variant (case "circle" f64) (case "rect" 17) (case "named" string) (case "at" 1) (case "pixels" 18) (case "corners" 19) (case "tinted" 12) (case "guarded" 14) (case "optional" 20) (case "checked" 21) (case "nested" 16) (case "letter" char) (case "yes" bool) (case "empty")))
    (import "import-type-shape" (type (;23;) (eq 22)))
    (type (;24;) (list u16))
    (type (;25;) (option u64))
    (type (;26;) (result s8 (error string)))
    (type (;27;) (record (field "a" bool) (field "b" u8) (field "c" s8) (field "d" u16) (field "e" s16) (field "f" u32) (field "g" s32) (field "h" u64) (field "i" s64) (field "j" f32) (field "k" f64) (field "l" char) (field "m" string) (field "n" 18) (field "o" 24) (field "p" 12) (field "q" 14) (field "r" 23) (field "s" 25) (field "t" 26)))
    (import "import-type-wide" (type (;28;) (eq 27)))
    (type (;29;) (option u8))
    (type (;30;) (record (field "from" string) (field "class" u8) (field "self" bool) (field "none" 29) (field "HTTP-status" u16) (field "x2" f32)))
    (import "import-type-words" (type (;31;) (eq 30)))
    (type (;32;) (variant (case "thing" u8)))
    (import "import-type-only" (type (;33;) (eq 32)))
    (type (;34;) (enum "one"))
    (import "import-type-single" (type (;35;) (eq 34)))
    (type (;36;) (enum "none" "true" "import" "value" "name"))
    (import "import-type-keyword" (type (;37;) (eq 36)))
    (type (;38;) (flags "only"))
    (import "import-type-flags1" (type (;39;) (eq 38)))
    (type (;40;) (flags "a" "b" "c" "d" "e" "f" "g" "h"))
    (import "import-type-flags8" (type (;41;) (eq 40)))
    (type (;42;) (flags "a" "b" "c" "d" "e" "f" "g" "h" "i"))
    (import "import-type-flags9" (type (;43;) (eq 42)))
    (type (;44;) (flags "b0" "b1" "b2" "b3" "b4" "b5" "b6" "b7" "b8" "b9" "b10" "b11" "b12" "b13" "b14" "b15" "b16" "b17" "b18" "b19" "b20" "b21" "b22" "b23" "b24" "b25" "b26" "b27" "b28" "b29" "b30" "b31"))
    (import "import-type-flags32" (type (;45;) (eq 44)))
    (type (;46;) u64)
    (import "import-type-id" (type (;47;) (eq 46)))
    (type (;48;) string)
    (import "import-type-label" (type (;49;) (eq 48)))
    (type (;50;) (list u8))
    (import "import-type-blob" (type (;51;) (eq 50)))
    (type (;52;) (list 51))
    (import "import-type-blobs" (type (;53;) (eq 52)))
    (type (;54;) (list 47))
    (import "import-type-ids" (type (;55;) (eq 54)))
    (type (;56;) (option 47))
    (import "import-type-maybe-id" (type (;57;) (eq 56)))
    (import "import-type-place" (type (;58;) (eq 1)))
    (type (;59;) (result 1 (error 49)))
    (import "import-type-outcome" (type (;60;) (eq 59)))
    (type (;61;) (func))
    (import "import-func-ping" (func (;0;) (type 61)))
    (type (;62;) (func (param "v" bool) (result bool)))
    (import "import-func-echo-bool" (func (;1;) (type 62)))
    (type (;63;) (func (param "v" u8) (result u8)))
    (import "import-func-echo-u8" (func (;2;) (type 63)))
    (type (;64;) (func (param "v" s8) (result s8)))
    (import "import-func-echo-s8" (func (;3;) (type 64)))
    (type (;65;) (func (param "v" u16) (result u16)))
    (import "import-func-echo-u16" (func (;4;) (type 65)))
    (type (;66;) (func (param "v" s16) (result s16)))
    (import "import-func-echo-s16" (func (;5;) (type 66)))
    (type (;67;) (func (param "v" u32) (result u32)))
    (import "import-func-echo-u32" (func (;6;) (type 67)))
    (type (;68;) (func (param "v" s32) (result s32)))
    (import "import-func-echo-s32" (func (;7;) (type 68)))
    (type (;69;) (func (param "v" u64) (result u64)))
    (import "import-func-echo-u64" (func (;8;) (type 69)))
    (type (;70;) (func (param "v" s64) (result s64)))
    (import "import-func-echo-s64" (func (;9;) (type 70)))
    (type (;71;) (func (param "v" f32) (result f32)))
    (import "import-func-echo-f32" (func (;10;) (type 71)))
    (type (;72;) (func (param "v" f64) (result f64)))
    (import "import-func-echo-f64" (func (;11;) (type 72)))
    (type (;73;) (func (param "v" char) (result char)))
    (import "import-func-echo-char" (func (;12;) (type 73)))
    (type (;74;) (func (param "v" string) (result string)))
    (import "import-func-echo-string" (func (;13;) (type 74)))
    (type (;75;) (list bool))
    (type (;76;) (func (param "v" 75) (result 75)))
    (import "import-func-list-bool" (func (;14;) (type 76)))
    (type (;77;) (func (param "v" 18) (result 18)))
    (import "import-func-list-u8" (func (;15;) (type 77)))
    (type (;78;) (list s8))
    (type (;79;) (func (param "v" 78) (result 78)))
    (import "import-func-list-s8" (func (;16;) (type 79)))
    (type (;80;) (func (param "v" 24) (result 24)))
    (import "import-func-list-u16" (func (;17;) (type 80)))
    (type (;81;) (list s16))
    (type (;82;) (func (param "v" 81) (result 81)))
    (import "import-func-list-s16" (func (;18;) (type 82)))
    (type (;83;) (list u32))
    (type (;84;) (func (param "v" 83) (result 83)))
    (import "import-func-list-u32" (func (;19;) (type 84)))
    (type (;85;) (list s32))
    (type (;86;) (func (param "v" 85) (result 85)))
    (import "import-func-list-s32" (func (;20;) (type 86)))
    (type (;87;) (list u64))
    (type (;88;) (func (param "v" 87) (result 87)))
    (import "import-func-list-u64" (func (;21;) (type 88)))
    (type (;89;) (list s64))
    (type (;90;) (func (param "v" 89) (result 89)))
    (import "import-func-list-s64" (func (;22;) (type 90)))
    (type (;91;) (list f32))
    (type (;92;) (func (param "v" 91) (result 91)))
    (import "import-func-list-f32" (func (;23;) (type 92)))
    (type (;93;) (list f64))
    (type (;94;) (func (param "v" 93) (result 93)))
    (import "import-func-list-f64" (func (;24;) (type 94)))
    (type (;95;) (list char))
    (type (;96;) (func (param "v" 95) (result 95)))
    (import "import-func-list-char" (func (;25;) (type 96)))
    (type (;97;) (func (param "v" 2) (result 2)))
    (import "import-func-list-string" (func (;26;) (type 97)))
    (type (;98;) (list 18))
    (type (;99;) (func (param "v" 98) (result 98)))
    (import "import-func-list-bytes" (func (;27;) (type 99)))
    (type (;100;) (list 83))
    (type (;101;) (func (param "v" 100) (result 100)))
    (import "import-func-list-list" (func (;28;) (type 101)))
    (type (;102;) (list 2))
    (type (;103;) (list 102))
    (type (;104;) (func (param "v" 103) (result 103)))
    (import "import-func-list-list-list" (func (;29;) (type 104)))
    (type (;105;) (tuple u8 string))
    (type (;106;) (list 105))
    (type (;107;) (func (param "v" 106) (result 106)))
    (import "import-func-list-tuple" (func (;30;) (type 107)))
    (import "import-type-point0" (type (;108;) (eq 1)))
    (type (;109;) (list 108))
    (type (;110;) (func (param "v" 109) (result 109)))
    (import "import-func-list-point" (func (;31;) (type 110)))
    (import "import-type-person0" (type (;111;) (eq 5)))
    (type (;112;) (list 111))
    (type (;113;) (func (param "v" 112) (result 112)))
    (import "import-func-list-person" (func (;32;) (type 113)))
    (import "import-type-wide0" (type (;114;) (eq 28)))
    (type (;115;) (list 114))
    (type (;116;) (func (param "v" 115) (result 115)))
    (import "import-func-list-wide" (func (;33;) (type 116)))
    (import "import-type-shape0" (type (;117;) (eq 23)))
    (type (;118;) (list 117))
    (type (;119;) (func (param "v" 118) (result 118)))
    (import "import-func-list-shape" (func (;34;) (type 119)))
    (import "import-type-color0" (type (;120;) (eq 12)))
    (type (;121;) (list 120))
    (type (;122;) (func (param "v" 121) (result 121)))
    (import "import-func-list-color" (func (;35;) (type 122)))
    (import "import-type-perms0" (type (;123;) (eq 14)))
    (type (;124;) (list 123))
    (type (;125;) (func (param "v" 124) (result 124)))
    (import "import-func-list-perms" (func (;36;) (type 125)))
    (type (;126;) (option string))
    (type (;127;) (list 126))
    (type (;128;) (func (param "v" 127) (result 127)))
    (import "import-func-list-option" (func (;37;) (type 128)))
    (type (;129;) (result u32 (error string)))
    (type (;130;) (list 129))
    (type (;131;) (func (param "v" 130) (result 130)))
    (import "import-func-list-result" (func (;38;) (type 131)))
    (type (;132;) (tuple u64))
    (type (;133;) (func (param "v" 132) (result 132)))
    (import "import-func-tuple1" (func (;39;) (type 133)))
    (type (;134;) (tuple u8 string 108))
    (type (;135;) (func (param "v" 134) (result 134)))
    (import "import-func-tuple3" (func (;40;) (type 135)))
    (type (;136;) (tuple s8 f32))
    (type (;137;) (tuple char))
    (type (;138;) (tuple 18 137))
    (type (;139;) (tuple 136 138))
    (type (;140;) (func (param "v" 139) (result 139)))
    (import "import-func-tuple-nested" (func (;41;) (type 140)))
    (type (;141;) (tuple bool u8 u16 u32 u64 f32 f64 char string 120))
    (type (;142;) (func (param "v" 141) (result 141)))
    (import "import-func-tuple10" (func (;42;) (type 142)))
    (type (;143;) (func (param "v" 108) (result 108)))
    (import "import-func-echo-point" (func (;43;) (type 143)))
    (type (;144;) (func (param "v" 111) (result 111)))
    (import "import-func-echo-person" (func (;44;) (type 144)))
    (import "import-type-household0" (type (;145;) (eq 10)))
    (type (;146;) (func (param "v" 145) (result 145)))
    (import "import-func-echo-household" (func (;45;) (type 146)))
    (type (;147;) (func (param "v" 114) (result 114)))
    (import "import-func-echo-wide" (func (;46;) (type 147)))
    (import "import-type-words0" (type (;148;) (eq 31)))
    (type (;149;) (func (param "v" 148) (result 148)))
    (import "import-func-echo-words" (func (;47;) (type 149)))
    (type (;150;) (func (param "v" 117) (result 117)))
    (import "import-func-echo-shape" (func (;48;) (type 150)))
    (import "import-type-number0" (type (;151;) (eq 16)))
    (type (;152;) (func (param "v" 151) (result 151)))
    (import "import-func-echo-number" (func (;49;) (type 152)))
    (import "import-type-only0" (type (;153;) (eq 33)))
    (type (;154;) (func (param "v" 153) (result 153)))
    (import "import-func-echo-only" (func (;50;) (type 154)))
    (type (;155;) (func (param "v" 120) (result 120)))
    (import "import-func-echo-color" (func (;51;) (type 155)))
    (import "import-type-single0" (type (;156;) (eq 35)))
    (type (;157;) (func (param "v" 156) (result 156)))
    (import "import-func-echo-single" (func (;52;) (type 157)))
    (import "import-type-keyword0" (type (;158;) (eq 37)))
    (type (;159;) (func (param "v" 158) (result 158)))
    (import "import-func-echo-keyword" (func (;53;) (type 159)))
    (type (;160;) (func (param "v" 123) (result 123)))
    (import "import-func-echo-perms" (func (;54;) (type 160)))
    (import "import-type-flags10" (type (;161;) (eq 39)))
    (type (;162;) (func (param "v" 161) (result 161)))
    (import "import-func-echo-flags1" (func (;55;) (type 162)))
    (import "import-type-flags80" (type (;163;) (eq 41)))
    (type (;164;) (func (param "v" 163) (result 163)))
    (import "import-func-echo-flags8" (func (;56;) (type 164)))
    (import "import-type-flags90" (type (;165;) (eq 43)))
    (type (;166;) (func (param "v" 165) (result 165)))
    (import "import-func-echo-flags9" (func (;57;) (type 166)))
    (import "import-type-flags320" (type (;167;) (eq 45)))
    (type (;168;) (func (param "v" 167) (result 167)))
    (import "import-func-echo-flags32" (func (;58;) (type 168)))
    (type (;169;) (func (param "v" 29) (result 29)))
    (import "import-func-option-u8" (func (;59;) (type 169)))
    (type (;170;) (func (param "v" 126) (result 126)))
    (import "import-func-option-string" (func (;60;) (type 170)))
    (type (;171;) (option 18))
    (type (;172;) (func (param "v" 171) (result 171)))
    (import "import-func-option-bytes" (func (;61;) (type 172)))
    (type (;173;) (option 108))
    (type (;174;) (func (param "v" 173) (result 173)))
    (import "import-func-option-point" (func (;62;) (type 174)))
    (type (;175;) (option 117))
    (type (;176;) (func (param "v" 175) (result 175)))
    (import "import-func-option-shape" (func (;63;) (type 176)))
    (type (;177;) (option u16))
    (type (;178;) (list 177))
    (type (;179;) (option 178))
    (type (;180;) (func (param "v" 179) (result 179)))
    (import "import-func-option-list" (func (;64;) (type 180)))
    (type (;181;) (tuple u8 126))
    (type (;182;) (option 181))
    (type (;183;) (func (param "v" 182) (result 182)))
    (import "import-func-option-tuple" (func (;65;) (type 183)))
    (type (;184;) (option 20))
    (type (;185;) (func (param "v" 184) (result 184)))
    (import "import-func-option-option" (func (;66;) (type 185)))
    (type (;186;) (option 126))
    (type (;187;) (option 186))
    (type (;188;) (func (param "v" 187) (result 187)))
    (import "import-func-option-option-option" (func (;67;) (type 188)))
    (type (;189;) (option 21))
    (type (;190;) (func (param "v" 189) (result 189)))
    (import "import-func-option-result" (func (;68;) (type 190)))
    (type (;191;) (result))
    (type (;192;) (option 191))
    (type (;193;) (func (param "v" 192) (result 192)))
    (import "import-func-option-result-unit" (func (;69;) (type 193)))
    (type (;194;) (func (param "v" 129) (result 129)))
    (import "import-func-result-both" (func (;70;) (type 194)))
    (type (;195;) (result 18))
    (type (;196;) (func (param "v" 195) (result 195)))
    (import "import-func-result-ok" (func (;71;) (type 196)))
    (type (;197;) (result (error 151)))
    (type (;198;) (func (param "v" 197) (result 197)))
    (import "import-func-result-err" (func (;72;) (type 198)))
    (type (;199;) (func (param "v" 191) (result 191)))
    (import "import-func-result-unit" (func (;73;) (type 199)))
    (type (;200;) (result 111 (error 117)))
    (type (;201;) (func (param "v" 200) (result 200)))
    (import "import-func-result-record" (func (;74;) (type 201)))
    (type (;202;) (result 123 (error 120)))
    (type (;203;) (func (param "v" 202) (result 202)))
    (import "import-func-result-enum" (func (;75;) (type 203)))
    (type (;204;) (result 29 (error 126)))
    (type (;205;) (func (param "v" 204) (result 204)))
    (import "import-func-result-option" (func (;76;) (type 205)))
    (type (;206;) (result (error 120)))
    (type (;207;) (result 21 (error 206)))
    (type (;208;) (func (param "v" 207) (result 207)))
    (import "import-func-result-result" (func (;77;) (type 208)))
    (type (;209;) (result u8))
    (type (;210;) (result (error 108)))
    (type (;211;) (tuple 129 209 210 191))
    (type (;212;) (func (param "v" 211) (result 211)))
    (import "import-func-tuple-result" (func (;78;) (type 212)))
    (import "import-type-id0" (type (;213;) (eq 47)))
    (type (;214;) (func (param "v" 213) (result 213)))
    (import "import-func-echo-id" (func (;79;) (type 214)))
    (import "import-type-label0" (type (;215;) (eq 49)))
    (type (;216;) (func (param "v" 215) (result 215)))
    (import "import-func-echo-label" (func (;80;) (type 216)))
    (import "import-type-blob0" (type (;217;) (eq 51)))
    (type (;218;) (func (param "v" 217) (result 217)))
    (import "import-func-echo-blob" (func (;81;) (type 218)))
    (import "import-type-blobs0" (type (;219;) (eq 53)))
    (type (;220;) (func (param "v" 219) (result 219)))
    (import "import-func-echo-blobs" (func (;82;) (type 220)))
    (import "import-type-ids0" (type (;221;) (eq 55)))
    (type (;222;) (func (param "v" 221) (result 221)))
    (import "import-func-echo-ids" (func (;83;) (type 222)))
    (import "import-type-maybe-id0" (type (;223;) (eq 57)))
    (type (;224;) (func (param "v" 223) (result 223)))
    (import "import-func-echo-maybe-id" (func (;84;) (type 224)))
    (type (;225;) (option 223))
    (type (;226;) (func (param "v" 225) (result 225)))
    (import "import-func-option-maybe-id" (func (;85;) (type 226)))
    (import "import-type-place0" (type (;227;) (eq 58)))
    (type (;228;) (func (param "v" 227) (result 227)))
    (import "import-func-echo-place" (func (;86;) (type 228)))
    (import "import-type-outcome0" (type (;229;) (eq 60)))
    (type (;230;) (func (param "v" 229) (result 229)))
    (import "import-func-echo-outcome" (func (;87;) (type 230)))
    (type (;231;) (tuple u8 string 18 173 117 f32))
    (type (;232;) (func (param "a" u8) (param "b" string) (param "c" 18) (param "d" 173) (param "e" 117) (param "f" f32) (result 231)))
    (import "import-func-many" (func (;88;) (type 232)))
    (type (;233;) (func (param "a" u8) (param "b" u16) (param "c" u32) (param "d" u64) (param "e" s8) (param "f" s16) (param "g" s32) (param "h" s64) (param "i" f32) (param "j" f64) (param "k" char) (param "l" bool) (param "m" string) (param "n" 2) (param "o" 120) (param "p" 123) (param "q" 29) (result 114)))
    (import "import-func-spilled" (func (;89;) (type 233)))
    (type (;234;) (func (param "import" u8) (param "class" string) (param "self" bool) (param "none" 29) (result 148)))
    (import "import-func-lambda" (func (;90;) (type 234)))
    (export (;235;) "point" (type 1))
    (export (;236;) "person" (type 5))
    (export (;237;) "household" (type 10))
    (export (;238;) "wide" (type 28))
    (export (;239;) "words" (type 31))
    (export (;240;) "shape" (type 23))
    (export (;241;) "number" (type 16))
    (export (;242;) "only" (type 33))
    (export (;243;) "color" (type 12))
    (export (;244;) "single" (type 35))
    (export (;245;) "keyword" (type 37))
    (export (;246;) "perms" (type 14))
    (export (;247;) "flags1" (type 39))
    (export (;248;) "flags8" (type 41))
    (export (;249;) "flags9" (type 43))
    (export (;250;) "flags32" (type 45))
    (export (;251;) "id" (type 47))
    (export (;252;) "label" (type 49))
    (export (;253;) "blob" (type 51))
    (export (;254;) "blobs" (type 53))
    (export (;255;) "ids" (type 55))
    (export (;256;) "maybe-id" (type 57))
    (export (;257;) "place" (type 58))
    (export (;258;) "outcome" (type 60))
    (type (;259;) (func))
    (export (;91;) "ping" (func 0) (func (type 259)))
    (type (;260;) (func (param "v" bool) (result bool)))
    (export (;92;) "echo-bool" (func 1) (func (type 260)))
    (type (;261;) (func (param "v" u8) (result u8)))
    (export (;93;) "echo-u8" (func 2) (func (type 261)))
    (type (;262;) (func (param "v" s8) (result s8)))
    (export (;94;) "echo-s8" (func 3) (func (type 262)))
    (type (;263;) (func (param "v" u16) (result u16)))
    (export (;95;) "echo-u16" (func 4) (func (type 263)))
    (type (;264;) (func (param "v" s16) (result s16)))
    (export (;96;) "echo-s16" (func 5) (func (type 264)))
    (type (;265;) (func (param "v" u32) (result u32)))
    (export (;97;) "echo-u32" (func 6) (func (type 265)))
    (type (;266;) (func (param "v" s32) (result s32)))
    (export (;98;) "echo-s32" (func 7) (func (type 266)))
    (type (;267;) (func (param "v" u64) (result u64)))
    (export (;99;) "echo-u64" (func 8) (func (type 267)))
    (type (;268;) (func (param "v" s64) (result s64)))
    (export (;100;) "echo-s64" (func 9) (func (type 268)))
    (type (;269;) (func (param "v" f32) (result f32)))
    (export (;101;) "echo-f32" (func 10) (func (type 269)))
    (type (;270;) (func (param "v" f64) (result f64)))
    (export (;102;) "echo-f64" (func 11) (func (type 270)))
    (type (;271;) (func (param "v" char) (result char)))
    (export (;103;) "echo-char" (func 12) (func (type 271)))
    (type (;272;) (func (param "v" string) (result string)))
    (export (;104;) "echo-string" (func 13) (func (type 272)))
    (type (;273;) (list bool))
    (type (;274;) (func (param "v" 273) (result 273)))
    (export (;105;) "list-bool" (func 14) (func (type 274)))
    (type (;275;) (func (param "v" 18) (result 18)))
    (export (;106;) "list-u8" (func 15) (func (type 275)))
    (type (;276;) (list s8))
    (type (;277;) (func (param "v" 276) (result 276)))
    (export (;107;) "list-s8" (func 16) (func (type 277)))
    (type (;278;) (func (param "v" 24) (result 24)))
    (export (;108;) "list-u16" (func 17) (func (type 278)))
    (type (;279;) (list s16))
    (type (;280;) (func (param "v" 279) (result 279)))
    (export (;109;) "list-s16" (func 18) (func (type 280)))
    (type (;281;) (list u32))
    (type (;282;) (func (param "v" 281) (result 281)))
    (export (;110;) "list-u32" (func 19) (func (type 282)))
    (type (;283;) (list s32))
    (type (;284;) (func (param "v" 283) (result 283)))
    (export (;111;) "list-s32" (func 20) (func (type 284)))
    (type (;285;) (list u64))
    (type (;286;) (func (param "v" 285) (result 285)))
    (export (;112;) "list-u64" (func 21) (func (type 286)))
    (type (;287;) (list s64))
    (type (;288;) (func (param "v" 287) (result 287)))
    (export (;113;) "list-s64" (func 22) (func (type 288)))
    (type (;289;) (list f32))
    (type (;290;) (func (param "v" 289) (result 289)))
    (export (;114;) "list-f32" (func 23) (func (type 290)))
    (type (;291;) (list f64))
    (type (;292;) (func (param "v" 291) (result 291)))
    (export (;115;) "list-f64" (func 24) (func (type 292)))
    (type (;293;) (list char))
    (type (;294;) (func (param "v" 293) (result 293)))
    (export (;116;) "list-char" (func 25) (func (type 294)))
    (type (;295;) (func (param "v" 2) (result 2)))
    (export (;117;) "list-string" (func 26) (func (type 295)))
    (type (;296;) (list 18))
    (type (;297;) (func (param "v" 296) (result 296)))
    (export (;118;) "list-bytes" (func 27) (func (type 297)))
    (type (;298;) (list 281))
    (type (;299;) (func (param "v" 298) (result 298)))
    (export (;119;) "list-list" (func 28) (func (type 299)))
    (type (;300;) (list 2))
    (type (;301;) (list 300))
    (type (;302;) (func (param "v" 301) (result 301)))
    (export (;120;) "list-list-list" (func 29) (func (type 302)))
    (type (;303;) (tuple u8 string))
    (type (;304;) (list 303))
    (type (;305;) (func (param "v" 304) (result 304)))
    (export (;121;) "list-tuple" (func 30) (func (type 305)))
    (type (;306;) (list 235))
    (type (;307;) (func (param "v" 306) (result 306)))
    (export (;122;) "list-point" (func 31) (func (type 307)))
    (type (;308;) (list 236))
    (type (;309;) (func (param "v" 308) (result 308)))
    (export (;123;) "list-person" (func 32) (func (type 309)))
    (type (;310;) (list 238))
    (type (;311;) (func (param "v" 310) (result 310)))
    (export (;124;) "list-wide" (func 33) (func (type 311)))
    (type (;312;) (list 240))
    (type (;313;) (func (param "v" 312) (result 312)))
    (export (;125;) "list-shape" (func 34) (func (type 313)))
    (type (;314;) (list 243))
    (type (;315;) (func (param "v" 314) (result 314)))
    (export (;126;) "list-color" (func 35) (func (type 315)))
    (type (;316;) (list 246))
    (type (;317;) (func (param "v" 316) (result 316)))
    (export (;127;) "list-perms" (func 36) (func (type 317)))
    (type (;318;) (option string))
    (type (;319;) (list 318))
    (type (;320;) (func (param "v" 319) (result 319)))
    (export (;128;) "list-option" (func 37) (func (type 320)))
    (type (;321;) (result u32 (error string)))
    (type (;322;) (list 321))
    (type (;323;) (func (param "v" 322) (result 322)))
    (export (;129;) "list-result" (func 38) (func (type 323)))
    (type (;324;) (tuple u64))
    (type (;325;) (func (param "v" 324) (result 324)))
    (export (;130;) "tuple1" (func 39) (func (type 325)))
    (type (;326;) (tuple u8 string 235))
    (type (;327;) (func (param "v" 326) (result 326)))
    (export (;131;) "tuple3" (func 40) (func (type 327)))
    (type (;328;) (tuple s8 f32))
    (type (;329;) (tuple char))
    (type (;330;) (tuple 18 329))
    (type (;331;) (tuple 328 330))
    (type (;332;) (func (param "v" 331) (result 331)))
    (export (;132;) "tuple-nested" (func 41) (func (type 332)))
    (type (;333;) (tuple bool u8 u16 u32 u64 f32 f64 char string 243))
    (type (;334;) (func (param "v" 333) (result 333)))
    (export (;133;) "tuple10" (func 42) (func (type 334)))
    (type (;335;) (func (param "v" 235) (result 235)))
    (export (;134;) "echo-point" (func 43) (func (type 335)))
    (type (;336;) (func (param "v" 236) (result 236)))
    (export (;135;) "echo-person" (func 44) (func (type 336)))
    (type (;337;) (func (param "v" 237) (result 237)))
    (export (;136;) "echo-household" (func 45) (func (type 337)))
    (type (;338;) (func (param "v" 238) (result 238)))
    (export (;137;) "echo-wide" (func 46) (func (type 338)))
    (type (;339;) (func (param "v" 239) (result 239)))
    (export (;138;) "echo-words" (func 47) (func (type 339)))
    (type (;340;) (func (param "v" 240) (result 240)))
    (export (;139;) "echo-shape" (func 48) (func (type 340)))
    (type (;341;) (func (param "v" 241) (result 241)))
    (export (;140;) "echo-number" (func 49) (func (type 341)))
    (type (;342;) (func (param "v" 242) (result 242)))
    (export (;141;) "echo-only" (func 50) (func (type 342)))
    (type (;343;) (func (param "v" 243) (result 243)))
    (export (;142;) "echo-color" (func 51) (func (type 343)))
    (type (;344;) (func (param "v" 244) (result 244)))
    (export (;143;) "echo-single" (func 52) (func (type 344)))
    (type (;345;) (func (param "v" 245) (result 245)))
    (export (;144;) "echo-keyword" (func 53) (func (type 345)))
    (type (;346;) (func (param "v" 246) (result 246)))
    (export (;145;) "echo-perms" (func 54) (func (type 346)))
    (type (;347;) (func (param "v" 247) (result 247)))
    (export (;146;) "echo-flags1" (func 55) (func (type 347)))
    (type (;348;) (func (param "v" 248) (result 248)))
    (export (;147;) "echo-flags8" (func 56) (func (type 348)))
    (type (;349;) (func (param "v" 249) (result 249)))
    (export (;148;) "echo-flags9" (func 57) (func (type 349)))
    (type (;350;) (func (param "v" 250) (result 250)))
    (export (;149;) "echo-flags32" (func 58) (func (type 350)))
    (type (;351;) (func (param "v" 29) (result 29)))
    (export (;150;) "option-u8" (func 59) (func (type 351)))
    (type (;352;) (func (param "v" 318) (result 318)))
    (export (;151;) "option-string" (func 60) (func (type 352)))
    (type (;353;) (option 18))
    (type (;354;) (func (param "v" 353) (result 353)))
    (export (;152;) "option-bytes" (func 61) (func (type 354)))
    (type (;355;) (option 235))
    (type (;356;) (func (param "v" 355) (result 355)))
    (export (;153;) "option-point" (func 62) (func (type 356)))
    (type (;357;) (option 240))
    (type (;358;) (func (param "v" 357) (result 357)))
    (export (;154;) "option-shape" (func 63) (func (type 358)))
    (type (;359;) (option u16))
    (type (;360;) (list 359))
    (type (;361;) (option 360))
    (type (;362;) (func (param "v" 361) (result 361)))
    (export (;155;) "option-list" (func 64) (func (type 362)))
    (type (;363;) (tuple u8 318))
    (type (;364;) (option 363))
    (type (;365;) (func (param "v" 364) (result 364)))
    (export (;156;) "option-tuple" (func 65) (func (type 365)))
    (type (;366;) (option 20))
    (type (;367;) (func (param "v" 366) (result 366)))
    (export (;157;) "option-option" (func 66) (func (type 367)))
    (type (;368;) (option 318))
    (type (;369;) (option 368))
    (type (;370;) (func (param "v" 369) (result 369)))
    (export (;158;) "option-option-option" (func 67) (func (type 370)))
    (type (;371;) (option 21))
    (type (;372;) (func (param "v" 371) (result 371)))
    (export (;159;) "option-result" (func 68) (func (type 372)))
    (type (;373;) (result))
    (type (;374;) (option 373))
    (type (;375;) (func (param "v" 374) (result 374)))
    (export (;160;) "option-result-unit" (func 69) (func (type 375)))
    (type (;376;) (func (param "v" 321) (result 321)))
    (export (;161;) "result-both" (func 70) (func (type 376)))
    (type (;377;) (result 18))
    (type (;378;) (func (param "v" 377) (result 377)))
    (export (;162;) "result-ok" (func 71) (func (type 378)))
    (type (;379;) (result (error 241)))
    (type (;380;) (func (param "v" 379) (result 379)))
    (export (;163;) "result-err" (func 72) (func (type 380)))
    (type (;381;) (func (param "v" 373) (result 373)))
    (export (;164;) "result-unit" (func 73) (func (type 381)))
    (type (;382;) (result 236 (error 240)))
    (type (;383;) (func (param "v" 382) (result 382)))
    (export (;165;) "result-record" (func 74) (func (type 383)))
    (type (;384;) (result 246 (error 243)))
    (type (;385;) (func (param "v" 384) (result 384)))
    (export (;166;) "result-enum" (func 75) (func (type 385)))
    (type (;386;) (result 29 (error 318)))
    (type (;387;) (func (param "v" 386) (result 386)))
    (export (;167;) "result-option" (func 76) (func (type 387)))
    (type (;388;) (result (error 243)))
    (type (;389;) (result 21 (error 388)))
    (type (;390;) (func (param "v" 389) (result 389)))
    (export (;168;) "result-result" (func 77) (func (type 390)))
    (type (;391;) (result u8))
    (type (;392;) (result (error 235)))
    (type (;393;) (tuple 321 391 392 373))
    (type (;394;) (func (param "v" 393) (result 393)))
    (export (;169;) "tuple-result" (func 78) (func (type 394)))
    (type (;395;) (func (param "v" 251) (result 251)))
    (export (;170;) "echo-id" (func 79) (func (type 395)))
    (type (;396;) (func (param "v" 252) (result 252)))
    (export (;171;) "echo-label" (func 80) (func (type 396)))
    (type (;397;) (func (param "v" 253) (result 253)))
    (export (;172;) "echo-blob" (func 81) (func (type 397)))
    (type (;398;) (func (param "v" 254) (result 254)))
    (export (;173;) "echo-blobs" (func 82) (func (type 398)))
    (type (;399;) (func (param "v" 255) (result 255)))
    (export (;174;) "echo-ids" (func 83) (func (type 399)))
    (type (;400;) (func (param "v" 256) (result 256)))
    (export (;175;) "echo-maybe-id" (func 84) (func (type 400)))
    (type (;401;) (option 256))
    (type (;402;) (func (param "v" 401) (result 401)))
    (export (;176;) "option-maybe-id" (func 85) (func (type 402)))
    (type (;403;) (func (param "v" 257) (result 257)))
    (export (;177;) "echo-place" (func 86) (func (type 403)))
    (type (;404;) (func (param "v" 258) (result 258)))
    (export (;178;) "echo-outcome" (func 87) (func (type 404)))
    (type (;405;) (tuple u8 string 18 355 240 f32))
    (type (;406;) (func (param "a" u8) (param "b" string) (param "c" 18) (param "d" 355) (param "e" 240) (param "f" f32) (result 405)))
    (export (;179;) "many" (func 88) (func (type 406)))
    (type (;407;) (func (param "a" u8) (param "b" u16) (param "c" u32) (param "d" u64) (param "e" s8) (param "f" s16) (param "g" s32) (param "h" s64) (param "i" f32) (param "j" f64) (param "k" char) (param "l" bool) (param "m" string) (param "n" 2) (param "o" 243) (param "p" 246) (param "q" 29) (result 238)))
    (export (;180;) "spilled" (func 89) (func (type 407)))
    (type (;408;) (func (param "import" u8) (param "class" string) (param "self" bool) (param "none" 29) (result 239)))
    (export (;181;) "lambda" (func 90) (func (type 408)))
  )
  (instance $test:kitchen/values@0.1.0-shim-instance (;4;) (instantiate $test:kitchen/values@0.1.0-shim-component
      (with "import-func-ping" (func $"#func119 ping"))
      (with "import-func-echo-bool" (func $"#func120 echo-bool"))
      (with "import-func-echo-u8" (func $"#func121 echo-u8"))
      (with "import-func-echo-s8" (func $"#func122 echo-s8"))
      (with "import-func-echo-u16" (func $"#func123 echo-u16"))
      (with "import-func-echo-s16" (func $"#func124 echo-s16"))
      (with "import-func-echo-u32" (func $"#func125 echo-u32"))
      (with "import-func-echo-s32" (func $"#func126 echo-s32"))
      (with "import-func-echo-u64" (func $"#func127 echo-u64"))
      (with "import-func-echo-s64" (func $"#func128 echo-s64"))
      (with "import-func-echo-f32" (func $"#func129 echo-f32"))
      (with "import-func-echo-f64" (func $"#func130 echo-f64"))
      (with "import-func-echo-char" (func $"#func131 echo-char"))
      (with "import-func-echo-string" (func $"#func132 echo-string"))
      (with "import-func-list-bool" (func $"#func133 list-bool"))
      (with "import-func-list-u8" (func $"#func134 list-u8"))
      (with "import-func-list-s8" (func $"#func135 list-s8"))
      (with "import-func-list-u16" (func $"#func136 list-u16"))
      (with "import-func-list-s16" (func $"#func137 list-s16"))
      (with "import-func-list-u32" (func $"#func138 list-u32"))
      (with "import-func-list-s32" (func $"#func139 list-s32"))
      (with "import-func-list-u64" (func $"#func140 list-u64"))
      (with "import-func-list-s64" (func $"#func141 list-s64"))
      (with "import-func-list-f32" (func $"#func142 list-f32"))
      (with "import-func-list-f64" (func $"#func143 list-f64"))
      (with "import-func-list-char" (func $"#func144 list-char"))
      (with "import-func-list-string" (func $"#func145 list-string"))
      (with "import-func-list-bytes" (func $"#func146 list-bytes"))
      (with "import-func-list-list" (func $"#func147 list-list"))
      (with "import-func-list-list-list" (func $"#func148 list-list-list"))
      (with "import-func-list-tuple" (func $"#func149 list-tuple"))
      (with "import-func-list-point" (func $"#func150 list-point"))
      (with "import-func-list-person" (func $"#func151 list-person"))
      (with "import-func-list-wide" (func $"#func152 list-wide"))
      (with "import-func-list-shape" (func $"#func153 list-shape"))
      (with "import-func-list-color" (func $"#func154 list-color"))
      (with "import-func-list-perms" (func $"#func155 list-perms"))
      (with "import-func-list-option" (func $"#func156 list-option"))
      (with "import-func-list-result" (func $"#func157 list-result"))
      (with "import-func-tuple1" (func $"#func158 tuple1"))
      (with "import-func-tuple3" (func $"#func159 tuple3"))
      (with "import-func-tuple-nested" (func $"#func160 tuple-nested"))
      (with "import-func-tuple10" (func $"#func161 tuple10"))
      (with "import-func-echo-point" (func $"#func162 echo-point"))
      (with "import-func-echo-person" (func $"#func163 echo-person"))
      (with "import-func-echo-household" (func $"#func164 echo-household"))
      (with "import-func-echo-wide" (func $"#func165 echo-wide"))
      (with "import-func-echo-words" (func $"#func166 echo-words"))
      (with "import-func-echo-shape" (func $"#func167 echo-shape"))
      (with "import-func-echo-number" (func $"#func168 echo-number"))
      (with "import-func-echo-only" (func $"#func169 echo-only"))
      (with "import-func-echo-color" (func $"#func170 echo-color"))
      (with "import-func-echo-single" (func $"#func171 echo-single"))
      (with "import-func-echo-keyword" (func $"#func172 echo-keyword"))
      (with "import-func-echo-perms" (func $"#func173 echo-perms"))
      (with "import-func-echo-flags1" (func $"#func174 echo-flags1"))
      (with "import-func-echo-flags8" (func $"#func175 echo-flags8"))
      (with "import-func-echo-flags9" (func $"#func176 echo-flags9"))
      (with "import-func-echo-flags32" (func $"#func177 echo-flags32"))
      (with "import-func-option-u8" (func $"#func178 option-u8"))
      (with "import-func-option-string" (func $"#func179 option-string"))
      (with "import-func-option-bytes" (func $"#func180 option-bytes"))
      (with "import-func-option-point" (func $"#func181 option-point"))
      (with "import-func-option-shape" (func $"#func182 option-shape"))
      (with "import-func-option-list" (func $"#func183 option-list"))
      (with "import-func-option-tuple" (func $"#func184 option-tuple"))
      (with "import-func-option-option" (func $"#func185 option-option"))
      (with "import-func-option-option-option" (func $"#func186 option-option-option"))
      (with "import-func-option-result" (func $"#func187 option-result"))
      (with "import-func-option-result-unit" (func $"#func188 option-result-unit"))
      (with "import-func-result-both" (func $"#func189 result-both"))
      (with "import-func-result-ok" (func $"#func190 result-ok"))
      (with "import-func-result-err" (func $"#func191 result-err"))
      (with "import-func-result-unit" (func $"#func192 result-unit"))
      (with "import-func-result-record" (func $"#func193 result-record"))
      (with "import-func-result-enum" (func $"#func194 result-enum"))
      (with "import-func-result-option" (func $"#func195 result-option"))
      (with "import-func-result-result" (func $"#func196 result-result"))
      (with "import-func-tuple-result" (func $"#func197 tuple-result"))
      (with "import-func-echo-id" (func $"#func198 echo-id"))
      (with "import-func-echo-label" (func $"#func199 echo-label"))
      (with "import-func-echo-blob" (func $"#func200 echo-blob"))
      (with "import-func-echo-blobs" (func $"#func201 echo-blobs"))
      (with "import-func-echo-ids" (func $"#func202 echo-ids"))
      (with "import-func-echo-maybe-id" (func $"#func203 echo-maybe-id"))
      (with "import-func-option-maybe-id" (func $"#func204 option-maybe-id"))
      (with "import-func-echo-place" (func $"#func205 echo-place"))
      (with "import-func-echo-outcome" (func $"#func206 echo-outcome"))
      (with "import-func-many" (func $"#func207 many"))
      (with "import-func-spilled" (func $"#func208 spilled"))
      (with "import-func-lambda" (func $"#func209 lambda"))
      (with "import-type-point" (type $"#type32 point"))
      (with "import-type-person" (type $"#type33 person"))
      (with "import-type-household" (type $"#type34 household"))
      (with "import-type-color" (type $"#type40 color"))
      (with "import-type-perms" (type $"#type43 perms"))
      (with "import-type-number" (type $"#type38 number"))
      (with "import-type-shape" (type $"#type37 shape"))
      (with "import-type-wide" (type $"#type35 wide"))
      (with "import-type-words" (type $"#type36 words"))
      (with "import-type-only" (type $"#type39 only"))
      (with "import-type-single" (type $"#type41 single"))
      (with "import-type-keyword" (type $"#type42 keyword"))
      (with "import-type-flags1" (type $"#type44 flags1"))
      (with "import-type-flags8" (type $"#type45 flags8"))
      (with "import-type-flags9" (type $"#type46 flags9"))
      (with "import-type-flags32" (type $"#type47 flags32"))
      (with "import-type-id" (type $"#type48 id"))
      (with "import-type-label" (type $"#type49 label"))
      (with "import-type-blob" (type $"#type50 blob"))
      (with "import-type-blobs" (type $"#type51 blobs"))
      (with "import-type-ids" (type $"#type52 ids"))
      (with "import-type-maybe-id" (type $"#type53 maybe-id"))
      (with "import-type-place" (type $"#type54 place"))
      (with "import-type-outcome" (type $"#type55 outcome"))
      (with "import-type-point0" (type $"#type32 point"))
      (with "import-type-person0" (type $"#type33 person"))
      (with "import-type-wide0" (type $"#type35 wide"))
      (with "import-type-shape0" (type $"#type37 shape"))
      (with "import-type-color0" (type $"#type40 color"))
      (with "import-type-perms0" (type $"#type43 perms"))
      (with "import-type-household0" (type $"#type34 household"))
      (with "import-type-words0" (type $"#type36 words"))
      (with "import-type-number0" (type $"#type38 number"))
      (with "import-type-only0" (type $"#type39 only"))
      (with "import-type-single0" (type $"#type41 single"))
      (with "import-type-keyword0" (type $"#type42 keyword"))
      (with "import-type-flags10" (type $"#type44 flags1"))
      (with "import-type-flags80" (type $"#type45 flags8"))
      (with "import-type-flags90" (type $"#type46 flags9"))
      (with "import-type-flags320" (type $"#type47 flags32"))
      (with "import-type-id0" (type $"#type48 id"))
      (with "import-type-label0" (type $"#type49 label"))
      (with "import-type-blob0" (type $"#type50 blob"))
      (with "import-type-blobs0" (type $"#type51 blobs"))
      (with "import-type-ids0" (type $"#type52 ids"))
      (with "import-type-maybe-id0" (type $"#type53 maybe-id"))
      (with "import-type-place0" (type $"#type54 place"))
      (with "import-type-outcome0" (type $"#type55 outcome"))
    )
  )
  (export $"#instance5 test:kitchen/values@0.1.0" (@name "test:kitchen/values@0.1.0") (;5;) "test:kitchen/values@0.1.0" (instance $test:kitchen/values@0.1.0-shim-instance))
  (type (;226;) (func (param "owner" string) (result 62)))
  (alias core export $main "test:kitchen/guest@0.1.0#[constructor]account" (core func $"test:kitchen/guest@0.1.0#[constructor]account" (;358;)))
  (func $"[constructor]account" (;210;) (type 226) (canon lift (core func $"test:kitchen/guest@0.1.0#[constructor]account") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (type (;227;) (borrow $account))
  (type (;228;) (func (param "self" 227) (result string)))
  (alias core export $main "test:kitchen/guest@0.1.0#[method]account.owner" (core func $"test:kitchen/guest@0.1.0#[method]account.owner" (;359;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#[method]account.owner" (core func $"cabi_post_test:kitchen/guest@0.1.0#[method]account.owner" (;360;)))
  (func $"[method]account.owner" (;211;) (type 228) (canon lift (core func $"test:kitchen/guest@0.1.0#[method]account.owner") (memory $memory) string-encoding=utf8 (post-return $"cabi_post_test:kitchen/guest@0.1.0#[method]account.owner")))
  (type (;229;) (func (param "self" 227) (result u64)))
  (alias core export $main "test:kitchen/guest@0.1.0#[method]account.balance" (core func $"test:kitchen/guest@0.1.0#[method]account.balance" (;361;)))
  (func $"[method]account.balance" (;212;) (type 229) (canon lift (core func $"test:kitchen/guest@0.1.0#[method]account.balance")))
  (type (;230;) (func (param "self" 227) (param "n" u64) (result u64)))
  (alias core export $main "test:kitchen/guest@0.1.0#[method]account.deposit" (core func $"test:kitchen/guest@0.1.0#[method]account.deposit" (;362;)))
  (func $"[method]account.deposit" (;213;) (type 230) (canon lift (core func $"test:kitchen/guest@0.1.0#[method]account.deposit")))
  (type (;231;) (result u64 (error 59)))
  (type (;232;) (func (param "self" 227) (param "n" u64) (result 231)))
  (alias core export $main "test:kitchen/guest@0.1.0#[method]account.withdraw" (core func $"test:kitchen/guest@0.1.0#[method]account.withdraw" (;363;)))
  (func $"[method]account.withdraw" (;214;) (type 232) (canon lift (core func $"test:kitchen/guest@0.1.0#[method]account.withdraw") (memory $memory)))
  (type (;233;) (func (param "self" 227)))
  (alias core export $main "test:kitchen/guest@0.1.0#[method]account.freeze" (core func $"test:kitchen/guest@0.1.0#[method]account.freeze" (;364;)))
  (func $"[method]account.freeze" (;215;) (type 233) (canon lift (core func $"test:kitchen/guest@0.1.0#[method]account.freeze")))
  (type (;234;) (result 62 (error 59)))
  (type (;235;) (func (param "self" 227) (param "n" u64) (result 234)))
  (alias core export $main "test:kitchen/guest@0.1.0#[method]account.split" (core func $"test:kitchen/guest@0.1.0#[method]account.split" (;365;)))
  (func $"[method]account.split" (;216;) (type 235) (canon lift (core func $"test:kitchen/guest@0.1.0#[method]account.split") (memory $memory)))
  (type (;236;) (func (param "self" 227) (param "other" 227) (result bool)))
  (alias core export $main "test:kitchen/guest@0.1.0#[method]account.richer" (core func $"test:kitchen/guest@0.1.0#[method]account.richer" (;366;)))
  (func $"[method]account.richer" (;217;) (type 236) (canon lift (core func $"test:kitchen/guest@0.1.0#[method]account.richer")))
  (type (;237;) (func (param "src" 227) (param "dst" 227) (param "n" u64) (result 231)))
  (alias core export $main "test:kitchen/guest@0.1.0#[static]account.transfer" (core func $"test:kitchen/guest@0.1.0#[static]account.transfer" (;367;)))
  (func $"[static]account.transfer" (;218;) (type 237) (canon lift (core func $"test:kitchen/guest@0.1.0#[static]account.transfer") (memory $memory)))
  (type (;238;) (func (param "a" 62) (param "b" 62) (result 62)))
  (alias core export $main "test:kitchen/guest@0.1.0#[static]account.merge" (core func $"test:kitchen/guest@0.1.0#[static]account.merge" (;368;)))
  (func $"[static]account.merge" (;219;) (type 238) (canon lift (core func $"test:kitchen/guest@0.1.0#[static]account.merge")))
  (type (;239;) (func (param "a" 62) (result string)))
  (alias core export $main "test:kitchen/guest@0.1.0#[static]account.close" (core func $"test:kitchen/guest@0.1.0#[static]account.close" (;369;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#[static]account.close" (core func $"cabi_post_test:kitchen/guest@0.1.0#[static]account.close" (;370;)))
  (func $"[static]account.close" (;220;) (type 239) (canon lift (core func $"test:kitchen/guest@0.1.0#[static]account.close") (memory $memory) string-encoding=utf8 (post-return $"cabi_post_test:kitchen/guest@0.1.0#[static]account.close")))
  (type (;240;) (func (result u32)))
  (alias core export $main "test:kitchen/guest@0.1.0#[static]account.live" (core func $"test:kitchen/guest@0.1.0#[static]account.live" (;371;)))
  (func $"[static]account.live" (;221;) (type 240) (canon lift (core func $"test:kitchen/guest@0.1.0#[static]account.live")))
  (type (;241;) (own $vault))
  (type (;242;) (result 241 (error string)))
  (type (;243;) (func (param "code" string) (result 242)))
  (alias core export $main "test:kitchen/guest@0.1.0#[constructor]vault" (core func $"test:kitchen/guest@0.1.0#[constructor]vault" (;372;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#[constructor]vault" (core func $"cabi_post_test:kitchen/guest@0.1.0#[constructor]vault" (;373;)))
  (func $"[constructor]vault" (;222;) (type 243) (canon lift (core func $"test:kitchen/guest@0.1.0#[constructor]vault") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $"cabi_post_test:kitchen/guest@0.1.0#[constructor]vault")))
  (type (;244;) (borrow $vault))
  (type (;245;) (result 87 (error $"#type40 color")))
  (type (;246;) (func (param "self" 244) (param "code" string) (result 245)))
  (alias core export $main "test:kitchen/guest@0.1.0#[method]vault.open" (core func $"test:kitchen/guest@0.1.0#[method]vault.open" (;374;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#[method]vault.open" (core func $"cabi_post_test:kitchen/guest@0.1.0#[method]vault.open" (;375;)))
  (func $"[method]vault.open" (;223;) (type 246) (canon lift (core func $"test:kitchen/guest@0.1.0#[method]vault.open") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $"cabi_post_test:kitchen/guest@0.1.0#[method]vault.open")))
  (type (;247;) (result f64 (error string)))
  (type (;248;) (func (param "v" f64) (result 247)))
  (alias core export $main "test:kitchen/guest@0.1.0#reciprocal" (core func $test:kitchen/guest@0.1.0#reciprocal (;376;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#reciprocal" (core func $cabi_post_test:kitchen/guest@0.1.0#reciprocal (;377;)))
  (func $reciprocal (;224;) (type 248) (canon lift (core func $test:kitchen/guest@0.1.0#reciprocal) (memory $memory) string-encoding=utf8 (post-return $cabi_post_test:kitchen/guest@0.1.0#reciprocal)))
  (type (;249;) (result (error $"#type40 color")))
  (type (;250;) (func (param "v" u32) (result 249)))
  (alias core export $main "test:kitchen/guest@0.1.0#validate" (core func $test:kitchen/guest@0.1.0#validate (;378;)))
  (func $validate (;225;) (type 250) (canon lift (core func $test:kitchen/guest@0.1.0#validate) (memory $memory)))
  (type (;251;) (result $"#type32 point"))
  (type (;252;) (func (param "v" s32) (result 251)))
  (alias core export $main "test:kitchen/guest@0.1.0#find" (core func $test:kitchen/guest@0.1.0#find (;379;)))
  (func $find (;226;) (type 252) (canon lift (core func $test:kitchen/guest@0.1.0#find) (memory $memory)))
  (type (;253;) (func (param "heads" bool) (result 190)))
  (alias core export $main "test:kitchen/guest@0.1.0#coin" (core func $test:kitchen/guest@0.1.0#coin (;380;)))
  (func $coin (;227;) (type 253) (canon lift (core func $test:kitchen/guest@0.1.0#coin)))
  (type (;254;) (func (param "length" u32) (result 87)))
  (alias core export $main "test:kitchen/guest@0.1.0#big-bytes" (core func $test:kitchen/guest@0.1.0#big-bytes (;381;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#big-bytes" (core func $cabi_post_test:kitchen/guest@0.1.0#big-bytes (;382;)))
  (func $big-bytes (;228;) (type 254) (canon lift (core func $test:kitchen/guest@0.1.0#big-bytes) (memory $memory) (post-return $cabi_post_test:kitchen/guest@0.1.0#big-bytes)))
  (type (;255;) (func (param "length" u32) (result 95)))
  (alias core export $main "test:kitchen/guest@0.1.0#big-list" (core func $test:kitchen/guest@0.1.0#big-list (;383;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#big-list" (core func $cabi_post_test:kitchen/guest@0.1.0#big-list (;384;)))
  (func $big-list (;229;) (type 255) (canon lift (core func $test:kitchen/guest@0.1.0#big-list) (memory $memory) (post-return $cabi_post_test:kitchen/guest@0.1.0#big-list)))
  (type (;256;) (func (param "start" u32) (result string)))
  (alias core export $main "test:kitchen/guest@0.1.0#use-host" (core func $test:kitchen/guest@0.1.0#use-host (;385;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#use-host" (core func $cabi_post_test:kitchen/guest@0.1.0#use-host (;386;)))
  (func $use-host (;230;) (type 256) (canon lift (core func $test:kitchen/guest@0.1.0#use-host) (memory $memory) string-encoding=utf8 (post-return $cabi_post_test:kitchen/guest@0.1.0#use-host)))
  (type (;257;) (own $counter))
  (type (;258;) (func (param "c" 257) (result 257)))
  (alias core export $main "test:kitchen/guest@0.1.0#pass-counter" (core func $test:kitchen/guest@0.1.0#pass-counter (;387;)))
  (func $pass-counter (;231;) (type 258) (canon lift (core func $test:kitchen/guest@0.1.0#pass-counter)))
  (type (;259;) (list 257))
  (type (;260;) (func (param "v" 259) (result 259)))
  (alias core export $main "test:kitchen/guest@0.1.0#pass-counters" (core func $test:kitchen/guest@0.1.0#pass-counters (;388;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#pass-counters" (core func $cabi_post_test:kitchen/guest@0.1.0#pass-counters (;389;)))
  (func $pass-counters (;232;) (type 260) (canon lift (core func $test:kitchen/guest@0.1.0#pass-counters) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/guest@0.1.0#pass-counters)))
  (type (;261;) (func (param "e" $entry) (result $entry)))
  (alias core export $main "test:kitchen/guest@0.1.0#pass-entry" (core func $test:kitchen/guest@0.1.0#pass-entry (;390;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#pass-entry" (core func $cabi_post_test:kitchen/guest@0.1.0#pass-entry (;391;)))
  (func $pass-entry (;233;) (type 261) (canon lift (core func $test:kitchen/guest@0.1.0#pass-entry) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/guest@0.1.0#pass-entry)))
  (type (;262;) (borrow $counter))
  (type (;263;) (func (param "c" 262) (result u32)))
  (alias core export $main "test:kitchen/guest@0.1.0#read-counter" (core func $test:kitchen/guest@0.1.0#read-counter (;392;)))
  (func $read-counter (;234;) (type 263) (canon lift (core func $test:kitchen/guest@0.1.0#read-counter)))
  (type (;264;) (func (param "a" 262) (param "b" 262) (result u32)))
  (alias core export $main "test:kitchen/guest@0.1.0#total" (core func $test:kitchen/guest@0.1.0#total (;393;)))
  (func $total (;235;) (type 264) (canon lift (core func $test:kitchen/guest@0.1.0#total)))
  (type (;265;) (list 262))
  (type (;266;) (func (param "v" 265) (result u32)))
  (alias core export $main "test:kitchen/guest@0.1.0#sum" (core func $test:kitchen/guest@0.1.0#sum (;394;)))
  (func $"#func236 sum" (@name "sum") (;236;) (type 266) (canon lift (core func $test:kitchen/guest@0.1.0#sum) (memory $memory) (realloc $cabi_realloc)))
  (type (;267;) (func (param "c" 257)))
  (alias core export $main "test:kitchen/guest@0.1.0#keep" (core func $test:kitchen/guest@0.1.0#keep (;395;)))
  (func $keep (;237;) (type 267) (canon lift (core func $test:kitchen/guest@0.1.0#keep)))
  (type (;268;) (option 257))
  (type (;269;) (func (result 268)))
  (alias core export $main "test:kitchen/guest@0.1.0#kept" (core func $test:kitchen/guest@0.1.0#kept (;396;)))
  (func $kept (;238;) (type 269) (canon lift (core func $test:kitchen/guest@0.1.0#kept) (memory $memory)))
  (type (;270;) (own $token))
  (type (;271;) (result 270 (error string)))
  (type (;272;) (func (param "owner" string) (result 271)))
  (alias core export $main "test:kitchen/guest@0.1.0#make-token" (core func $test:kitchen/guest@0.1.0#make-token (;397;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#make-token" (core func $cabi_post_test:kitchen/guest@0.1.0#make-token (;398;)))
  (func $make-token (;239;) (type 272) (canon lift (core func $test:kitchen/guest@0.1.0#make-token) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/guest@0.1.0#make-token)))
  (type (;273;) (borrow $token))
  (type (;274;) (func (param "t" 273) (result bool)))
  (alias core export $main "test:kitchen/guest@0.1.0#check-token" (core func $test:kitchen/guest@0.1.0#check-token (;399;)))
  (func $check-token (;240;) (type 274) (canon lift (core func $test:kitchen/guest@0.1.0#check-token)))
  (type (;275;) (func (param "a" 62) (result 62)))
  (alias core export $main "test:kitchen/guest@0.1.0#pass-account" (core func $test:kitchen/guest@0.1.0#pass-account (;400;)))
  (func $pass-account (;241;) (type 275) (canon lift (core func $test:kitchen/guest@0.1.0#pass-account)))
  (type (;276;) (list 62))
  (type (;277;) (func (param "v" 276) (result 276)))
  (alias core export $main "test:kitchen/guest@0.1.0#pass-accounts" (core func $test:kitchen/guest@0.1.0#pass-accounts (;401;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#pass-accounts" (core func $cabi_post_test:kitchen/guest@0.1.0#pass-accounts (;402;)))
  (func $pass-accounts (;242;) (type 277) (canon lift (core func $test:kitchen/guest@0.1.0#pass-accounts) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/guest@0.1.0#pass-accounts)))
  (type (;278;) (func (param "s" 63) (result 63)))
  (alias core export $main "test:kitchen/guest@0.1.0#pass-statement" (core func $test:kitchen/guest@0.1.0#pass-statement (;403;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#pass-statement" (core func $cabi_post_test:kitchen/guest@0.1.0#pass-statement (;404;)))
  (func $pass-statement (;243;) (type 278) (canon lift (core func $test:kitchen/guest@0.1.0#pass-statement) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/guest@0.1.0#pass-statement)))
  (type (;279;) (option 62))
  (type (;280;) (func (param "owner" 132) (result 279)))
  (alias core export $main "test:kitchen/guest@0.1.0#open-account" (core func $test:kitchen/guest@0.1.0#open-account (;405;)))
  (func $open-account (;244;) (type 280) (canon lift (core func $test:kitchen/guest@0.1.0#open-account) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (type (;281;) (list 227))
  (type (;282;) (func (param "v" 281) (result u64)))
  (alias core export $main "test:kitchen/guest@0.1.0#total-balance" (core func $test:kitchen/guest@0.1.0#total-balance (;406;)))
  (func $total-balance (;245;) (type 282) (canon lift (core func $test:kitchen/guest@0.1.0#total-balance) (memory $memory) (realloc $cabi_realloc)))
  (alias core export $main "test:kitchen/guest@0.1.0#trap" (core func $test:kitchen/guest@0.1.0#trap (;407;)))
  (func $trap (;246;) (type 71) (canon lift (core func $test:kitchen/guest@0.1.0#trap)))
  (type (;283;) (func (param "a" s32) (param "b" s32) (result s32)))
  (alias core export $main "test:kitchen/guest@0.1.0#divide" (core func $test:kitchen/guest@0.1.0#divide (;408;)))
  (func $divide (;247;) (type 283) (canon lift (core func $test:kitchen/guest@0.1.0#divide)))
  (type (;284;) (func (param "depth" u32) (result u32)))
  (alias core export $main "test:kitchen/guest@0.1.0#recurse" (core func $test:kitchen/guest@0.1.0#recurse (;409;)))
  (func $recurse (;248;) (type 284) (canon lift (core func $test:kitchen/guest@0.1.0#recurse)))
  (alias core export $main "test:kitchen/guest@0.1.0#spin" (core func $test:kitchen/guest@0.1.0#spin (;410;)))
  (func $spin (;249;) (type 71) (canon lift (core func $test:kitchen/guest@0.1.0#spin)))
  (alias core export $main "test:kitchen/guest@0.1.0#devour" (core func $test:kitchen/guest@0.1.0#devour (;411;)))
  (func $devour (;250;) (type 71) (canon lift (core func $test:kitchen/guest@0.1.0#devour)))
  (type (;285;) (func (param "reason" string)))
  (alias core export $main "test:kitchen/guest@0.1.0#call-fail" (core func $test:kitchen/guest@0.1.0#call-fail (;412;)))
  (func $call-fail (;251;) (type 285) (canon lift (core func $test:kitchen/guest@0.1.0#call-fail) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias core export $main "test:kitchen/guest@0.1.0#call-host" (core func $test:kitchen/guest@0.1.0#call-host (;413;)))
  (func $call-host (;252;) (type 284) (canon lift (core func $test:kitchen/guest@0.1.0#call-host)))
  (type (;286;) (func (param "c" 262)))
  (alias core export $main "test:kitchen/guest@0.1.0#steal" (core func $test:kitchen/guest@0.1.0#steal (;414;)))
  (func $steal (;253;) (type 286) (canon lift (core func $test:kitchen/guest@0.1.0#steal)))
  (type (;287;) (func (result string)))
  (alias core export $main "test:kitchen/guest@0.1.0#bad-string" (core func $test:kitchen/guest@0.1.0#bad-string (;415;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#bad-string" (core func $cabi_post_test:kitchen/guest@0.1.0#bad-string (;416;)))
  (func $bad-string (;254;) (type 287) (canon lift (core func $test:kitchen/guest@0.1.0#bad-string) (memory $memory) string-encoding=utf8 (post-return $cabi_post_test:kitchen/guest@0.1.0#bad-string)))
  (type (;288;) (func (result char)))
  (alias core export $main "test:kitchen/guest@0.1.0#bad-char" (core func $test:kitchen/guest@0.1.0#bad-char (;417;)))
  (func $bad-char (;255;) (type 288) (canon lift (core func $test:kitchen/guest@0.1.0#bad-char)))
  (type (;289;) (func (result $"#type40 color")))
  (alias core export $main "test:kitchen/guest@0.1.0#bad-color" (core func $test:kitchen/guest@0.1.0#bad-color (;418;)))
  (func $bad-color (;256;) (type 289) (canon lift (core func $test:kitchen/guest@0.1.0#bad-color)))
  (type (;290;) (func (result 95)))
  (alias core export $main "test:kitchen/guest@0.1.0#bad-address" (core func $test:kitchen/guest@0.1.0#bad-address (;419;)))
  (alias core export $main "cabi_post_test:kitchen/guest@0.1.0#bad-address" (core func $cabi_post_test:kitchen/guest@0.1.0#bad-address (;420;)))
  (func $bad-address (;257;) (type 290) (canon lift (core func $test:kitchen/guest@0.1.0#bad-address) (memory $memory) (post-return $cabi_post_test:kitchen/guest@0.1.0#bad-address)))
  (alias core export $main "test:kitchen/guest@0.1.0#bad-handle" (core func $test:kitchen/guest@0.1.0#bad-handle (;421;)))
  (func $bad-handle (;258;) (type 240) (canon lift (core func $test:kitchen/guest@0.1.0#bad-handle)))
  (component $test:kitchen/guest@0.1.0-shim-component (;1;)
    (type (;0;) (record (field "x" s32) (field "y" s32)))
    (import "import-type-point" (type (;1;) (eq 0)))
    (type (;2;) (enum "red" "green" "dark-blue"))
    (import "import-type-color" (type (;3;) (eq 2)))
    (import "import-type-counter" (type (;4;) (sub resource)))
    (import "import-type-token" (type (;5;) (sub resource)))
    (type (;6;) (own 4))
    (type (;7;) (record (field "name" string) (field "item" 6)))
    (import "import-type-entry" (type (;8;) (eq 7)))
    (import "import-type-account" (type (;9;) (sub resource)))
    (import "import-type-vault" (type (;10;) (sub resource)))
    (type (;11;) (own 9))
    (type (;12;) (func (param "owner" string) (result 11)))
    (import "import-constructor-account" (func (;0;) (type 12)))
    (type (;13;) (borrow 9))
    (type (;14;) (func (param "self" 13) (result string)))
    (import "import-method-account-owner" (func (;1;) (type 14)))
    (type (;15;) (func (param "self" 13) (result u64)))
    (import "import-method-account-balance" (func (;2;) (type 15)))
    (type (;16;) (func (param "self" 13) (param "n" u64) (result u64)))
    (import "import-method-account-deposit" (func (;3;) (type 16)))
    (type (;17;) (variant (case "insufficient" u64) (case "frozen")))
    (import "import-type-problem" (type (;18;) (eq 17)))
    (type (;19;) (result u64 (error 18)))
    (type (;20;) (func (param "self" 13) (param "n" u64) (result 19)))
    (import "import-method-account-withdraw" (func (;4;) (type 20)))
    (type (;21;) (func (param "self" 13)))
    (import "import-method-account-freeze" (func (;5;) (type 21)))
    (type (;22;) (result 11 (error 18)))
    (type (;23;) (func (param "self" 13) (param "n" u64) (result 22)))
    (import "import-method-account-split" (func (;6;) (type 23)))
    (type (;24;) (func (param "self" 13) (param "other" 13) (result bool)))
    (import "import-method-account-richer" (func (;7;) (type 24)))
    (type (;25;) (func (param "src" 13) (param "dst" 13) (param "n" u64) (result 19)))
    (import "import-static-account-transfer" (func (;8;) (type 25)))
    (type (;26;) (func (param "a" 11) (param "b" 11) (result 11)))
    (import "import-static-account-merge" (func (;9;) (type 26)))
    (type (;27;) (func (param "a" 11) (result string)))
    (import "import-static-account-close" (func (;10;) (type 27)))
    (type (;28;) (func (result u32)))
    (import "import-static-account-live" (func (;11;) (type 28)))
    (type (;29;) (own 10))
    (type (;30;) (result 29 (error string)))
    (type (;31;) (func (param "code" string) (result 30)))
    (import "import-constructor-vault" (func (;12;) (type 31)))
    (type (;32;) (borrow 10))
    (type (;33;) (list u8))
    (import "import-type-color0" (type (;34;) (eq 3)))
    (type (;35;) (result 33 (error 34)))
    (type (;36;) (func (param "self" 32) (param "code" string) (result 35)))
    (import "import-method-vault-open" (func (;13;) (type 36)))
    (type (;37;) (result f64 (error string)))
    (type (;38;) (func (param "v" f64) (result 37)))
    (import "import-func-reciprocal" (func (;14;) (type 38)))
    (type (;39;) (result (error 34)))
    (type (;40;) (func (param "v" u32) (result 39)))
    (import "import-func-validate" (func (;15;) (type 40)))
    (import "import-type-point0" (type (;41;) (eq 1)))
    (type (;42;) (result 41))
    (type (;43;) (func (param "v" s32) (result 42)))
    (import "import-func-find" (func (;16;) (type 43)))
    (type (;44;) (result))
    (type (;45;) (func (param "heads" bool) (result 44)))
    (import "import-func-coin" (func (;17;) (type 45)))
    (type (;46;) (func (param "length" u32) (result 33)))
    (import "import-func-big-bytes" (func (;18;) (type 46)))
    (type (;47;) (list u32))
    (type (;48;) (func (param "length" u32) (result 47)))
    (import "import-func-big-list" (func (;19;) (type 48)))
    (type (;49;) (func (param "start" u32) (result string)))
    (import "import-func-use-host" (func (;20;) (type 49)))
    (import "import-type-counter0" (type (;50;) (eq 4)))
    (type (;51;) (own 50))
    (type (;52;) (func (param "c" 51) (result 51)))
    (import "import-func-pass-counter" (func (;21;) (type 52)))
    (type (;53;) (list 51))
    (type (;54;) (func (param "v" 53) (result 53)))
    (import "import-func-pass-counters" (func (;22;) (type 54)))
    (import "import-type-entry0" (type (;55;) (eq 8)))
    (type (;56;) (func (param "e" 55) (result 55)))
    (import "import-func-pass-entry" (func (;23;) (type 56)))
    (type (;57;) (borrow 50))
    (type (;58;) (func (param "c" 57) (result u32)))
    (import "import-func-read-counter" (func (;24;) (type 58)))
    (type (;59;) (func (param "a" 57) (param "b" 57) (result u32)))
    (import "import-func-total" (func (;25;) (type 59)))
    (type (;60;) (list 57))
    (type (;61;) (func (param "v" 60) (result u32)))
    (import "import-func-sum" (func (;26;) (type 61)))
    (type (;62;) (func (param "c" 51)))
    (import "import-func-keep" (func (;27;) (type 62)))
    (type (;63;) (option 51))
    (type (;64;) (func (result 63)))
    (import "import-func-kept" (func (;28;) (type 64)))
    (import "import-type-token0" (type (;65;) (eq 5)))
    (type (;66;) (own 65))
    (type (;67;) (result 66 (error string)))
    (type (;68;) (func (param "owner" string) (result 67)))
    (import "import-func-make-token" (func (;29;) (type 68)))
    (type (;69;) (borrow 65))
    (type (;70;) (func (param "t" 69) (result bool)))
    (import "import-func-check-token" (func (;30;) (type 70)))
    (type (;71;) (func (param "a" 11) (result 11)))
    (import "import-func-pass-account" (func (;31;) (type 71)))
    (type (;72;) (list 11))
    (type (;73;) (func (param "v" 72) (result 72)))
    (import "import-func-pass-accounts" (func (;32;) (type 73)))
    (type (;74;) (record (field "account" 11) (field "note" string)))
    (import "import-type-statement" (type (;75;) (eq 74)))
    (type (;76;) (func (param "s" 75) (result 75)))
    (import "import-func-pass-statement" (func (;33;) (type 76)))
    (type (;77;) (option string))
    (type (;78;) (option 11))
    (type (;79;) (func (param "owner" 77) (result 78)))
    (import "import-func-open-account" (func (;34;) (type 79)))
    (type (;80;) (list 13))
    (type (;81;) (func (param "v" 80) (result u64)))
    (import "import-func-total-balance" (func (;35;) (type 81)))
    (type (;82;) (func))
    (import "import-func-trap" (func (;36;) (type 82)))
    (type (;83;) (func (param "a" s32) (param "b" s32) (result s32)))
    (import "import-func-divide" (func (;37;) (type 83)))
    (type (;84;) (func (param "depth" u32) (result u32)))
    (import "import-func-recurse" (func (;38;) (type 84)))
    (import "import-func-spin" (func (;39;) (type 82)))
    (import "import-func-devour" (func (;40;) (type 82)))
    (type (;85;) (func (param "reason" string)))
    (import "import-func-call-fail" (func (;41;) (type 85)))
    (import "import-func-call-host" (func (;42;) (type 84)))
    (type (;86;) (func (param "c" 57)))
    (import "import-func-steal" (func (;43;) (type 86)))
    (type (;87;) (func (result string)))
    (import "import-func-bad-string" (func (;44;) (type 87)))
    (type (;88;) (func (result char)))
    (import "import-func-bad-char" (func (;45;) (type 88)))
    (type (;89;) (func (result 34)))
    (import "import-func-bad-color" (func (;46;) (type 89)))
    (type (;90;) (func (result 47)))
    (import "import-func-bad-address" (func (;47;) (type 90)))
    (import "import-func-bad-handle" (func (;48;) (type 28)))
    (export (;91;) "point" (type 1))
    (export (;92;) "color" (type 3))
    (export (;93;) "counter" (type 4))
    (export (;94;) "token" (type 5))
    (export (;95;) "entry" (type 8))
    (type (;96;) (variant (case "insufficient" u64) (case "frozen")))
    (export (;97;) "problem" (type 96))
    (export (;98;) "account" (type 9))
    (export (;99;) "vault" (type 10))
    (type (;100;) (own 98))
    (type (;101;) (record (field "account" 100) (field "note" string)))
    (export (;102;) "statement" (type 101))
    (type (;103;) (func (param "owner" string) (result 100)))
    (export (;49;) "[constructor]account" (func 0) (func (type 103)))
    (type (;104;) (borrow 98))
    (type (;105;) (func (param "self" 104) (result string)))
    (export (;50;) "[method]account.owner" (func 1) (func (type 105)))
    (type (;106;) (func (param "self" 104) (result u64)))
    (export (;51;) "[method]account.balance" (func 2) (func (type 106)))
    (type (;107;) (func (param "self" 104) (param "n" u64) (result u64)))
    (export (;52;) "[method]account.deposit" (func 3) (func (type 107)))
    (type (;108;) (result u64 (error 97)))
    (type (;109;) (func (param "self" 104) (param "n" u64) (result 108)))
    (export (;53;) "[method]account.withdraw" (func 4) (func (type 109)))
    (type (;110;) (func (param "self" 104)))
    (export (;54;) "[method]account.freeze" (func 5) (func (type 110)))
    (type (;111;) (result 100 (error 97)))
    (type (;112;) (func (param "self" 104) (param "n" u64) (result 111)))
    (export (;55;) "[method]account.split" (func 6) (func (type 112)))
    (type (;113;) (func (param "self" 104) (param "other" 104) (result bool)))
    (export (;56;) "[method]account.richer" (func 7) (func (type 113)))
    (type (;114;) (func (param "src" 104) (param "dst" 104) (param "n" u64) (result 108)))
    (export (;57;) "[static]account.transfer" (func 8) (func (type 114)))
    (type (;115;) (func (param "a" 100) (param "b" 100) (result 100)))
    (export (;58;) "[static]account.merge" (func 9) (func (type 115)))
    (type (;116;) (func (param "a" 100) (result string)))
    (export (;59;) "[static]account.close" (func 10) (func (type 116)))
    (type (;117;) (func (result u32)))
    (export (;60;) "[static]account.live" (func 11) (func (type 117)))
    (type (;118;) (own 99))
    (type (;119;) (result 118 (error string)))
    (type (;120;) (func (param "code" string) (result 119)))
    (export (;61;) "[constructor]vault" (func 12) (func (type 120)))
    (type (;121;) (borrow 99))
    (type (;122;) (list u8))
    (type (;123;) (result 122 (error 92)))
    (type (;124;) (func (param "self" 121) (param "code" string) (result 123)))
    (export (;62;) "[method]vault.open" (func 13) (func (type 124)))
    (type (;125;) (result f64 (error string)))
    (type (;126;) (func (param "v" f64) (result 125)))
    (export (;63;) "reciprocal" (func 14) (func (type 126)))
    (type (;127;) (result (error 92)))
    (type (;128;) (func (param "v" u32) (result 127)))
    (export (;64;) "validate" (func 15) (func (type 128)))
    (type (;129;) (result 91))
    (type (;130;) (func (param "v" s32) (result 129)))
    (export (;65;) "find" (func 16) (func (type 130)))
    (type (;131;) (result))
    (type (;132;) (func (param "heads" bool) (result 131)))
    (export (;66;) "coin" (func 17) (func (type 132)))
    (type (;133;) (func (param "length" u32) (result 122)))
    (export (;67;) "big-bytes" (func 18) (func (type 133)))
    (type (;134;) (list u32))
    (type (;135;) (func (param "length" u32) (result 134)))
    (export (;68;) "big-list" (func 19) (func (type 135)))
    (type (;136;) (func (param "start" u32) (result string)))
    (export (;69;) "use-host" (func 20) (func (type 136)))
    (type (;137;) (own 93))
    (type (;138;) (func (param "c" 137) (result 137)))
    (export (;70;) "pass-counter" (func 21) (func (type 138)))
    (type (;139;) (list 137))
    (type (;140;) (func (param "v" 139) (result 139)))
    (export (;71;) "pass-counters" (func 22) (func (type 140)))
    (type (;141;) (func (param "e" 95) (result 95)))
    (export (;72;) "pass-entry" (func 23) (func (type 141)))
    (type (;142;) (borrow 93))
    (type (;143;) (func (param "c" 142) (result u32)))
    (export (;73;) "read-counter" (func 24) (func (type 143)))
    (type (;144;) (func (param "a" 142) (param "b" 142) (result u32)))
    (export (;74;) "total" (func 25) (func (type 144)))
    (type (;145;) (list 142))
    (type (;146;) (func (param "v" 145) (result u32)))
    (export (;75;) "sum" (func 26) (func (type 146)))
    (type (;147;) (func (param "c" 137)))
    (export (;76;) "keep" (func 27) (func (type 147)))
    (type (;148;) (option 137))
    (type (;149;) (func (result 148)))
    (export (;77;) "kept" (func 28) (func (type 149)))
    (type (;150;) (own 94))
    (type (;151;) (result 150 (error string)))
    (type (;152;) (func (param "owner" string) (result 151)))
    (export (;78;) "make-token" (func 29) (func (type 152)))
    (type (;153;) (borrow 94))
    (type (;154;) (func (param "t" 153) (result bool)))
    (export (;79;) "check-token" (func 30) (func (type 154)))
    (type (;155;) (func (param "a" 100) (result 100)))
    (export (;80;) "pass-account" (func 31) (func (type 155)))
    (type (;156;) (list 100))
    (type (;157;) (func (param "v" 156) (result 156)))
    (export (;81;) "pass-accounts" (func 32) (func (type 157)))
    (type (;158;) (func (param "s" 102) (result 102)))
    (export (;82;) "pass-statement" (func 33) (func (type 158)))
    (type (;159;) (option string))
    (type (;160;) (option 100))
    (type (;161;) (func (param "owner" 159) (result 160)))
    (export (;83;) "open-account" (func 34) (func (type 161)))
    (type (;162;) (list 104))
    (type (;163;) (func (param "v" 162) (result u64)))
    (export (;84;) "total-balance" (func 35) (func (type 163)))
    (type (;164;) (func))
    (export (;85;) "trap" (func 36) (func (type 164)))
    (type (;165;) (func (param "a" s32) (param "b" s32) (result s32)))
    (export (;86;) "divide" (func 37) (func (type 165)))
    (type (;166;) (func (param "depth" u32) (result u32)))
    (export (;87;) "recurse" (func 38) (func (type 166)))
    (export (;88;) "spin" (func 39) (func (type 164)))
    (export (;89;) "devour" (func 40) (func (type 164)))
    (type (;167;) (func (param "reason" string)))
    (export (;90;) "call-fail" (func 41) (func (type 167)))
    (export (;91;) "call-host" (func 42) (func (type 166)))
    (type (;168;) (func (param "c" 142)))
    (export (;92;) "steal" (func 43) (func (type 168)))
    (type (;169;) (func (result string)))
    (export (;93;) "bad-string" (func 44) (func (type 169)))
    (type (;170;) (func (result char)))
    (export (;94;) "bad-char" (func 45) (func (type 170)))
    (type (;171;) (func (result 92)))
    (export (;95;) "bad-color" (func 46) (func (type 171)))
    (type (;172;) (func (result 134)))
    (export (;96;) "bad-address" (func 47) (func (type 172)))
    (export (;97;) "bad-handle" (func 48) (func (type 117)))
  )
  (instance $test:kitchen/guest@0.1.0-shim-instance (;6;) (instantiate $test:kitchen/guest@0.1.0-shim-component
      (with "import-constructor-account" (func $"[constructor]account"))
      (with "import-method-account-owner" (func $"[method]account.owner"))
      (with "import-method-account-balance" (func $"[method]account.balance"))
      (with "import-method-account-deposit" (func $"[method]account.deposit"))
      (with "import-method-account-withdraw" (func $"[method]account.withdraw"))
      (with "import-method-account-freeze" (func $"[method]account.freeze"))
      (with "import-method-account-split" (func $"[method]account.split"))
      (with "import-method-account-richer" (func $"[method]account.richer"))
      (with "import-static-account-transfer" (func $"[static]account.transfer"))
      (with "import-static-account-merge" (func $"[static]account.merge"))
      (with "import-static-account-close" (func $"[static]account.close"))
      (with "import-static-account-live" (func $"[static]account.live"))
      (with "import-constructor-vault" (func $"[constructor]vault"))
      (with "import-method-vault-open" (func $"[method]vault.open"))
      (with "import-func-reciprocal" (func $reciprocal))
      (with "import-func-validate" (func $validate))
      (with "import-func-find" (func $find))
      (with "import-func-coin" (func $coin))
      (with "import-func-big-bytes" (func $big-bytes))
      (with "import-func-big-list" (func $big-list))
      (with "import-func-use-host" (func $use-host))
      (with "import-func-pass-counter" (func $pass-counter))
      (with "import-func-pass-counters" (func $pass-counters))
      (with "import-func-pass-entry" (func $pass-entry))
      (with "import-func-read-counter" (func $read-counter))
      (with "import-func-total" (func $total))
      (with "import-func-sum" (func $"#func236 sum"))
      (with "import-func-keep" (func $keep))
      (with "import-func-kept" (func $kept))
      (with "import-func-make-token" (func $make-token))
      (with "import-func-check-token" (func $check-token))
      (with "import-func-pass-account" (func $pass-account))
      (with "import-func-pass-accounts" (func $pass-accounts))
      (with "import-func-pass-statement" (func $pass-statement))
      (with "import-func-open-account" (func $open-account))
      (with "import-func-total-balance" (func $total-balance))
      (with "import-func-trap" (func $trap))
      (with "import-func-divide" (func $divide))
      (with "import-func-recurse" (func $recurse))
      (with "import-func-spin" (func $spin))
      (with "import-func-devour" (func $devour))
      (with "import-func-call-fail" (func $call-fail))
      (with "import-func-call-host" (func $call-host))
      (with "import-func-steal" (func $steal))
      (with "import-func-bad-string" (func $bad-string))
      (with "import-func-bad-char" (func $bad-char))
      (with "import-func-bad-color" (func $bad-color))
      (with "import-func-bad-address" (func $bad-address))
      (with "import-func-bad-handle" (func $bad-handle))
      (with "import-type-point" (type $"#type32 point"))
      (with "import-type-color" (type $"#type40 color"))
      (with "import-type-counter" (type $counter))
      (with "import-type-token" (type $token))
      (with "import-type-entry" (type $entry))
      (with "import-type-account" (type $account))
      (with "import-type-vault" (type $vault))
      (with "import-type-problem" (type 59))
      (with "import-type-color0" (type $"#type40 color"))
      (with "import-type-point0" (type $"#type32 point"))
      (with "import-type-counter0" (type $counter))
      (with "import-type-entry0" (type $entry))
      (with "import-type-token0" (type $token))
      (with "import-type-statement" (type 63))
    )
  )
  (export $test:kitchen/guest@0.1.0 (;7;) "test:kitchen/guest@0.1.0" (instance $test:kitchen/guest@0.1.0-shim-instance))
  (type (;291;) (func (result u64)))
  (alias core export $main "timer#seconds" (core func $timer#seconds (;422;)))
  (func $seconds (;259;) (type 291) (canon lift (core func $timer#seconds)))
  (component $timer-shim-component (;2;)
    (type (;0;) (func (result u64)))
    (import "import-func-seconds" (func (;0;) (type 0)))
    (type (;1;) (func (result u64)))
    (export (;1;) "seconds" (func 0) (func (type 1)))
  )
  (instance $timer-shim-instance (;8;) (instantiate $timer-shim-component
      (with "import-func-seconds" (func $seconds))
    )
  )
  (export $timer (;9;) "timer" (instance $timer-shim-instance))
  (@producers
    (processed-by "wit-component" "0.259.0")
  )
)
